package de.muetterzentren.examples.benchmark.plan;

import com.sun.management.OperatingSystemMXBean;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/**
 * What one way made of one week, checked. Times are of the whole process, start of classes,
 * compiler and garbage collector included.
 *
 * @param way its name
 * @param plan the plan, checked
 * @param bound what no plan can be worth more than, {@link Long#MAX_VALUE} if it does not say
 * @param clock seconds by the clock
 * @param processor seconds of all processors
 * @param heapMb the most heap in use, garbage included; memory outside of the heap does not count
 */
record Trial(
    String way, CheckedPlan plan, long bound, double clock, double processor, double heapMb) {

  static Trial of(Way way, MadeWeek week, Goal goal, int seconds) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = system.getProcessCpuTime();
    long clock = System.nanoTime();
    Way.Found found = way.plan(week, goal, seconds);
    double clocked = (System.nanoTime() - clock) / 1e9;
    double worked = (system.getProcessCpuTime() - cpu) / 1e9;
    double mb = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
    CheckedPlan plan = CheckedPlan.of(week, found.helpers(), goal);
    if (found.bound() < plan.worth()) {
      throw new IllegalStateException(
          way.name() + ": bound " + found.bound() + " below a plan worth " + plan.worth());
    }
    return new Trial(way.name(), plan, found.bound(), clocked, worked, mb);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  boolean hasBound() {
    return bound != Long.MAX_VALUE;
  }

  /** Whether no plan is worth more. */
  boolean proven() {
    return bound == plan.worth();
  }

  /** The bound and how far below it the plan is. */
  String certificate() {
    return !hasBound()
        ? "–"
        : proven()
            ? "best"
            : String.format(
                Locale.ROOT,
                "%,d (%.4f %%)",
                bound,
                100.0 * (bound - plan.worth()) / Math.max(1, bound));
  }
}
