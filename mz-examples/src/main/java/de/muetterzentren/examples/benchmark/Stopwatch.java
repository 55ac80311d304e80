package de.muetterzentren.examples.benchmark;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Measures work of this thread. What others do on the machine hardly counts in its work. */
final class Stopwatch {
  private Stopwatch() {}

  /**
   * One measurement in ms.
   *
   * @param work processor time of this thread and pauses for garbage
   * @param clock by the clock
   */
  record Lap(double work, double clock) {}

  /**
   * Medians in ms.
   *
   * @param work as in a lap
   * @param clock as in a lap
   */
  record Median(double work, double clock) {
    Median minus(Median other) {
      return new Median(work - other.work, clock - other.clock);
    }
  }

  static Lap lap(Supplier<?> work) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long paused = pausedMs();
    long clock = System.nanoTime();
    long start = thread.getCurrentThreadCpuTime();
    Object result = work.get();
    double worked = (thread.getCurrentThreadCpuTime() - start) / 1e6 + (pausedMs() - paused);
    double ms = (System.nanoTime() - clock) / 1e6;
    Reference.reachabilityFence(result);
    return new Lap(worked, ms);
  }

  static Median median(Lap... laps) {
    return new Median(median(laps, Lap::work), median(laps, Lap::clock));
  }

  private static double median(Lap[] laps, ToDoubleFunction<Lap> of) {
    double[] sorted = Arrays.stream(laps).mapToDouble(of).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static long pausedMs() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
