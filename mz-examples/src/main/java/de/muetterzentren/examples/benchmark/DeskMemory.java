package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.InvalidValueException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Shows that the memory of a live desk does not grow with the number of events: the heap in use
 * after garbage collection, after 10,000 events, on the way, and after 1,000,000. After all events
 * the desk must say what a fresh run says.
 *
 * <pre>{@code
 * java -Xmx1g -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.DeskMemory [people] [events]
 * }</pre>
 */
public final class DeskMemory {
  private static final int FIRST = 10_000;
  private static final long SEED = 1;

  private DeskMemory() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    int people = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    int events = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    run(people, FIRST, events, System.out);
  }

  /** Measures after so many events first, and then ten times on the way to all. */
  static void run(int people, int firstEvents, int events, PrintStream out) {
    double before = usedMb();
    Community community = BusyDesk.towns(people, SEED);
    Matcher matcher = Matcher.standard();
    Desk desk = matcher.open(community);
    BusyDesk busy = new BusyDesk(community, SEED, true);
    BusyDesk.Kind[] kinds = BusyDesk.Kind.values();
    double first = 0;
    for (int i = 1; i <= events; i++) {
      desk.apply(busy.next(desk, kinds[i % kinds.length]))
          .toEither()
          .getOrElseThrow(InvalidValueException::new);
      if (i == firstEvents) {
        first = usedMb() - before;
        out.printf(Locale.ROOT, "%,9d events: %6.2f MB%n", i, first);
      } else if (i > firstEvents && i % Math.max(1, events / 10) == 0) {
        double used = usedMb() - before;
        out.printf(
            Locale.ROOT, "%,9d events: %6.2f MB, %+.1f %%%n", i, used, (used / first - 1) * 100);
      }
    }
    if (!desk.answers().equals(matcher.answers(desk.community()))) {
      throw new IllegalStateException("the desk does not say what a fresh run says");
    }
    out.println("after all events the desk says what a fresh run says");
    desk.close();
    community = Community.empty();
    busy = new BusyDesk(community, SEED, true);
    out.printf(Locale.ROOT, "closed: %6.2f MB%n", usedMb() - before);
  }

  private static double usedMb() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
