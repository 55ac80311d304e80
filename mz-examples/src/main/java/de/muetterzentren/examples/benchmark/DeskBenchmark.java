package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.desk.Changed;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.InvalidValueException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how long a live desk takes for one event, by the clock and in processor time, beside all
 * answers afresh in the same process, over made towns with emergencies, houses and people who wish
 * to learn. After all events the desk must say what a fresh run says.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -Xmx2g -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.DeskBenchmark [people] [events]
 * }</pre>
 *
 * <p>with other numbers than 10,000 and 20,000 if you like.
 */
public final class DeskBenchmark {
  private static final long SEED = 1;

  private final Matcher matcher = Matcher.standard();
  private final PrintStream out;

  DeskBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints a table. */
  public static void main(String[] args) {
    int people = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int events = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    new DeskBenchmark(System.out).run(people, events);
  }

  void run(int people, int events) {
    Community community = BusyDesk.towns(people, SEED);
    double[] afresh = new double[5];
    for (int i = -2; i < afresh.length; i++) {
      long cpu = cpuNanos();
      matcher.answers(community);
      if (i >= 0) {
        afresh[i] = (cpuNanos() - cpu) / 1e6;
      }
    }
    Arrays.sort(afresh);
    double fresh = at(afresh, 0.5);
    long start = System.nanoTime();
    try (Desk desk = matcher.open(community)) {
      out.printf(Locale.ROOT, "%,d people and requests%n", people);
      out.printf(Locale.ROOT, "all answers afresh, ms of processor time %10.1f%n", fresh);
      out.printf(
          Locale.ROOT,
          "opening the desk, ms by the clock        %10.1f%n",
          (System.nanoTime() - start) / 1e6);
      BusyDesk busy = new BusyDesk(community, SEED, true);
      BusyDesk.Kind[] kinds = BusyDesk.Kind.values();
      Times all = new Times(events);
      Map<BusyDesk.Kind, Times> byKind = new EnumMap<>(BusyDesk.Kind.class);
      long changed = 0;
      for (int i = -events / 4; i < events; i++) {
        BusyDesk.Kind kind = kinds[Math.floorMod(i, kinds.length)];
        DeskEvent event = busy.next(desk, kind);
        long cpu = cpuNanos();
        long before = System.nanoTime();
        var applied = desk.apply(event);
        double ms = (System.nanoTime() - before) / 1e6;
        double cpuMs = (cpuNanos() - cpu) / 1e6;
        Changed what = applied.toEither().getOrElseThrow(InvalidValueException::new);
        if (i >= 0) {
          all.add(ms, cpuMs);
          byKind.computeIfAbsent(kind, none -> new Times(events)).add(ms, cpuMs);
          changed += what.answers().size();
        }
      }
      out.printf(
          "%-14s %34s   %23s%n%-14s %7s %8s %8s %8s   %7s %7s %7s %14s%n",
          "ms an event",
          "by the clock",
          "of processor time",
          "",
          "p50",
          "p90",
          "p99",
          "most",
          "p50",
          "p90",
          "p99",
          "afresh ÷ p50");
      print("all", all, fresh);
      byKind.forEach((kind, times) -> print(name(kind), times, fresh));
      out.printf(Locale.ROOT, "answers changed by an event: %.2f%n", (double) changed / events);
      if (!desk.answers().equals(matcher.answers(desk.community()))) {
        throw new IllegalStateException("the desk does not say what a fresh run says");
      }
      out.println("after all events the desk says what a fresh run says");
    }
  }

  /** Milliseconds of events, by the clock and of the processor. */
  private static final class Times {
    private final double[] clock;
    private final double[] cpu;
    private int size;

    Times(int most) {
      clock = new double[most];
      cpu = new double[most];
    }

    void add(double clockMs, double cpuMs) {
      clock[size] = clockMs;
      cpu[size++] = cpuMs;
    }

    double[] sorted(boolean byClock) {
      double[] sorted = Arrays.copyOf(byClock ? clock : cpu, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  private void print(String name, Times times, double fresh) {
    double[] clock = times.sorted(true);
    double[] cpu = times.sorted(false);
    out.printf(
        Locale.ROOT,
        "%-14s %7.3f %8.3f %8.3f %8.3f   %7.3f %7.3f %7.3f %,14.0f%n",
        name,
        at(clock, 0.5),
        at(clock, 0.9),
        at(clock, 0.99),
        at(clock, 1),
        at(cpu, 0.5),
        at(cpu, 0.9),
        at(cpu, 0.99),
        fresh / at(cpu, 0.5));
  }

  private static String name(BusyDesk.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
