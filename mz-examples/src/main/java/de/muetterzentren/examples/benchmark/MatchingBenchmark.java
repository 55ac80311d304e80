package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.RequestId;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Measures {@link Matcher#answers} beside two loops written by hand, in turns in the same process,
 * on one thread, warm: one over all pairs, one over an index by service and grid cell. All three
 * must suggest the same helpers with the same points.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -Xmx2g -XX:+UseSerialGC -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.MatchingBenchmark [size …]
 * }</pre>
 *
 * <p>with other numbers of requests than 1,000, 10,000 and 30,000 if you like.
 */
public final class MatchingBenchmark {
  private static final int MOST = 3;
  private static final long SEED = 1;
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 30_000);

  /** From this size on, the loop over all pairs, warm by then, is measured once. */
  private static final int LARGE = 20_000;

  /** How many requests are answered to get warm, at least. */
  private static final int WARM_UP = 40_000;

  private final Matcher matcher = Matcher.standard().withProposals(MOST);
  private final PrintStream out;

  MatchingBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints a table. */
  public static void main(String[] args) {
    List<Integer> sizes =
        args.length == 0 ? SIZES : Arrays.stream(args).map(Integer::valueOf).sorted().toList();
    new MatchingBenchmark(System.out).run(sizes);
  }

  void run(List<Integer> sizes) {
    print(sizes.stream().map(this::measure).toList());
  }

  /** Milliseconds of some rounds. */
  record Times(double[] ms) {
    double median() {
      return Times.median(ms);
    }

    Times over(Times other) {
      double[] ratios = new double[Math.min(ms.length, other.ms.length)];
      Arrays.setAll(ratios, i -> ms[i] / other.ms[i]);
      return new Times(ratios);
    }

    private static double median(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      int middle = sorted.length / 2;
      return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,.1f (%,.1f–%,.1f)",
          median(),
          Arrays.stream(ms).min().orElse(0),
          Arrays.stream(ms).max().orElse(0));
    }
  }

  /**
   * What was measured at one size.
   *
   * @param size requests, and as many participants
   * @param pairs how many pairs meet all conditions
   * @param answers the library
   * @param clock the same by the clock, in rounds of their own
   * @param nested the loop over all pairs
   * @param indexed the loop over the index
   * @param one the library, for one request of this community
   * @param peakMb the most heap in use during {@code answers}, garbage included
   * @param keptMb the heap that the answers need
   */
  record Measured(
      int size,
      int pairs,
      Times answers,
      Times clock,
      Times nested,
      Times indexed,
      Times one,
      double peakMb,
      double keptMb) {}

  Measured measure(int size) {
    Community community = MadeTowns.of(size, SEED);
    int pairs = agreedPairs(community);
    int rounds = size < LARGE ? 9 : 7;
    int nestedRounds = size < LARGE ? 9 : 1;
    warmUp(community);
    double[] answers = new double[rounds];
    double[] clock = new double[rounds];
    double[] nested = new double[nestedRounds];
    double[] indexed = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      answers[i] = ms(() -> matcher.answers(community));
      if (i < nestedRounds) {
        nested[i] = ms(() -> NestedLoop.best(community, MOST));
      }
      indexed[i] = ms(() -> IndexedLoop.best(community, MOST));
      clock[i] = clockMs(() -> matcher.answers(community));
    }
    double before = usedMb();
    peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
    Object kept = matcher.answers(community);
    double peakMb = peaks().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
    double keptMb = usedMb() - before;
    Reference.reachabilityFence(kept);
    return new Measured(
        size,
        pairs,
        new Times(answers),
        new Times(clock),
        new Times(nested),
        new Times(indexed),
        one(community),
        peakMb,
        keptMb);
  }

  private void warmUp(Community community) {
    int rounds = Math.max(6, Math.min(40, WARM_UP / community.requests().size()));
    for (int i = 0; i < rounds; i++) {
      matcher.answers(community);
      IndexedLoop.best(community, MOST);
    }
    if (community.requests().size() < LARGE) {
      NestedLoop.best(community, MOST);
    }
  }

  /**
   * How many pairs meet all conditions, by all three alike.
   *
   * @throws IllegalStateException if they do not suggest the same helpers with the same points
   */
  static int agreedPairs(Community community) {
    int all = community.participants().size();
    Map<RequestId, List<Suggestion>> indexed = IndexedLoop.best(community, all);
    same("the loop over all pairs", NestedLoop.best(community, all), indexed);
    Matcher every = Matcher.standard().withProposals(all);
    same("the library", Suggestion.of(every.answers(community)), indexed);
    return indexed.values().stream().mapToInt(List::size).sum();
  }

  static void same(
      String which,
      Map<RequestId, List<Suggestion>> suggested,
      Map<RequestId, List<Suggestion>> expected) {
    if (!suggested.equals(expected)) {
      RequestId first =
          expected.keySet().stream()
              .filter(id -> !expected.get(id).equals(suggested.get(id)))
              .findFirst()
              .orElseGet(() -> suggested.keySet().iterator().next());
      throw new IllegalStateException(
          which
              + " suggests for "
              + first
              + " "
              + suggested.get(first)
              + ", not "
              + expected.get(first));
    }
  }

  private Times one(Community community) {
    RequestId request = community.requests().keySet().min().get();
    for (int i = 0; i < 20; i++) {
      matcher.answer(community, request);
    }
    double[] ms = new double[9];
    Arrays.setAll(ms, i -> ms(() -> matcher.answer(community, request)));
    return new Times(ms);
  }

  /** How fast time grows with size: 1 is in proportion. */
  static double exponent(Measured smaller, Measured larger) {
    return Math.log(larger.answers().median() / smaller.answers().median())
        / Math.log((double) larger.size() / smaller.size());
  }

  private void print(List<Measured> all) {
    out.printf(
        "Java %s, %s, %d processors, seed %d%n"
            + "ms of processor time and pauses for garbage, median (least–most) of all rounds%n%n",
        Runtime.version(),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        SEED);
    List<String> heads = new ArrayList<>();
    all.forEach(m -> heads.add(String.format(Locale.ROOT, "%,d", m.size())));
    row("requests × participants, each", heads);
    row("valid pairs", all.stream().map(m -> number(m.pairs())).toList());
    row("Matcher.answers", all.stream().map(m -> m.answers().toString()).toList());
    row("the same by the clock", all.stream().map(m -> m.clock().toString()).toList());
    row("loop over all pairs", all.stream().map(m -> m.nested().toString()).toList());
    row("loop over the index", all.stream().map(m -> m.indexed().toString()).toList());
    row("answers ÷ all pairs", all.stream().map(m -> ratio(m.answers(), m.nested())).toList());
    row("answers ÷ index", all.stream().map(m -> ratio(m.answers(), m.indexed())).toList());
    row(
        "valid pairs a second",
        all.stream().map(m -> number(m.pairs() * 1e3 / m.answers().median())).toList());
    row("Matcher.answer, one request", all.stream().map(m -> m.one().toString()).toList());
    row("most heap with garbage, MB", all.stream().map(m -> number(m.peakMb())).toList());
    row("heap of the answers, MB", all.stream().map(m -> number(m.keptMb())).toList());
    List<String> growth = new ArrayList<>(List.of(""));
    for (int i = 1; i < all.size(); i++) {
      growth.add(String.format(Locale.ROOT, "%.2f", exponent(all.get(i - 1), all.get(i))));
    }
    row("growth exponent of answers", growth);
  }

  private void row(String head, List<String> cells) {
    StringBuilder row = new StringBuilder(String.format("%-30s", head));
    cells.forEach(cell -> row.append(String.format("  %28s", cell)));
    out.println(row);
  }

  private static String ratio(Times one, Times other) {
    return String.format(Locale.ROOT, "%.3f", one.over(other).median());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /** Processor time of this thread and pauses for garbage: what others do hardly counts. */
  private static double ms(Supplier<?> work) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long pausedMs = pausedMs();
    long start = thread.getCurrentThreadCpuTime();
    Object result = work.get();
    long nanos = thread.getCurrentThreadCpuTime() - start;
    Reference.reachabilityFence(result);
    return nanos / 1e6 + (pausedMs() - pausedMs);
  }

  private static double clockMs(Supplier<?> work) {
    long start = System.nanoTime();
    Object result = work.get();
    long nanos = System.nanoTime() - start;
    Reference.reachabilityFence(result);
    return nanos / 1e6;
  }

  private static long pausedMs() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private static List<MemoryPoolMXBean> peaks() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static double usedMb() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
