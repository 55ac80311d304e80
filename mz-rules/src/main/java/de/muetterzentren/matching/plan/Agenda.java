package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.assignment.Between;
import de.muetterzentren.matching.assignment.Chain;
import de.muetterzentren.matching.assignment.Fitting;
import de.muetterzentren.matching.assignment.Listing;
import de.muetterzentren.matching.assignment.Schedules;
import de.muetterzentren.matching.assignment.Timeline;
import de.muetterzentren.matching.assignment.Tour;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.requirement.AgeLimits;
import de.muetterzentren.matching.requirement.FewEnoughPeople;
import de.muetterzentren.matching.requirement.SomethingLeft;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one helper could do together (Terminkalender): nothing overlaps, ways included, the hours of
 * each week, the people of each month and what is counted are enough for all. The same predicates
 * as the rules decide, with the other tasks as if they were pledged.
 */
final class Agenda {
  private static final int FEW_SETS = 400;
  private static final int MANY_SETS = 10_000;
  private static final int SETS_TO_JUDGE = 2_000;
  private static final int MOST_FLEXIBLE = 10;
  private static final int FINEST_BUDGET = 2_000;

  private final Helper helper;
  private final List<Opportunity> options;
  private final List<Dates> dates = new ArrayList<>();

  /** For options that have one start only each: whether both go together. */
  private final boolean[][] apart;

  /** Options about which more than time, ways and hours may decide. */
  private final BitSet special = new BitSet();

  private final PlanRules rules;
  private final OwnHours hours;
  private @Nullable Order order;

  /** Whether some set was left of which it is not known whether it goes together. */
  private boolean unknown;

  Agenda(Helper helper, List<Opportunity> options, PlanRules rules, boolean further) {
    this.helper = helper;
    this.options = options;
    this.rules = rules;
    options.forEach(option -> dates.add(new Dates(option.pair())));
    this.hours = new OwnHours(helper, options, dates, further);
    for (int i = 0; i < options.size(); i++) {
      Pair pair = options.get(i).pair();
      special.set(
          i,
          rules.own()
              || AgeLimits.limited(pair)
              || FewEnoughPeople.limited(pair)
              || SomethingLeft.counted(pair));
    }
    int n = options.size();
    this.apart = new boolean[n][n];
    for (int one = 0; one < n; one++) {
      for (int other = 0; other < one; other++) {
        boolean can =
            !options
                    .get(one)
                    .pair()
                    .need()
                    .request()
                    .equals(options.get(other).pair().need().request())
                && (!dates.get(one).fixed()
                    || !dates.get(other).fixed()
                    || apart(dates.get(one), dates.get(other)));
        apart[one][other] = can;
        apart[other][one] = can;
      }
    }
  }

  private static boolean apart(Dates one, Dates other) {
    for (Dates.Date first : one.all()) {
      for (Dates.Date second : other.all()) {
        if (!Dates.Date.together(first, first.starts().first(), second, second.starts().first())) {
          return false;
        }
      }
    }
    return true;
  }

  Helper helper() {
    return helper;
  }

  Opportunity option(int number) {
    return options.get(number);
  }

  /** The hours of each week. */
  OwnHours hours() {
    return hours;
  }

  /** How long all times of an option take together. */
  long seconds(int option) {
    return dates.get(option).seconds();
  }

  List<Opportunity> options() {
    return options;
  }

  /** Everything that goes together, as the planner asks for it. */
  Schedules schedules(int[] task, long[] worth) {
    unknown = false;
    Schedules found = found(task, worth);
    return unknown && found.exact() ? fitting(task, worth) : found;
  }

  private Schedules found(int[] task, long[] worth) {
    if (openToMore()) {
      return between(task, worth);
    }
    if (longDays()) {
      return fitting(task, worth);
    }
    Optional<Listing> few = Listing.of(task, worth, this::together, FEW_SETS);
    if (few.isPresent()) {
      return few.get();
    }
    Optional<? extends Schedules> found =
        plain() ? chain(task, worth) : Optional.<Schedules>empty();
    if (found.isEmpty()) {
      found =
          Listing.of(task, worth, this::together, special.isEmpty() ? MANY_SETS : SETS_TO_JUDGE);
    }
    return found.isPresent() ? found.get() : fitting(task, worth);
  }

  /** Whether there are too many flexible times to list what goes together. */
  private boolean longDays() {
    return dates.stream().filter(own -> !own.fixed()).count() > MOST_FLEXIBLE;
  }

  /** Where the rules object to the starts that are tried, there might be others. */
  private Schedules between(int[] task, long[] worth) {
    Optional<Listing> might =
        Listing.of(task, worth, chosen -> inOrder(chosen).isPresent(), SETS_TO_JUDGE);
    if (might.isEmpty()) {
      return fitting(task, worth);
    }
    Listing surely = Listing.of(task, worth, this::together, SETS_TO_JUDGE).orElseThrow();
    return surely.size() == might.get().size() ? surely : new Between(surely, might.get());
  }

  /** Whether other starts than those tried first might please the rules. */
  private boolean openToMore() {
    boolean flexible = false;
    boolean any = false;
    for (int i = 0; i < options.size(); i++) {
      flexible |= !dates.get(i).fixed();
      any |= special.get(i);
    }
    return flexible && any && options.size() > 1;
  }

  /** Whether only time, ways and hours decide what goes together. */
  private boolean plain() {
    for (int i = 0; i < options.size(); i++) {
      if (!dates.get(i).single() || special.get(i) || hours.mayBeExceeded(i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Chain> chain(int[] task, long[] worth) {
    Map<Occurrence.Week, Integer> periods = new HashMap<>();
    List<Integer> budgets = new ArrayList<>();
    Timeline.Span[] spans = new Timeline.Span[task.length];
    List<Occurrence.Week> weeks = new ArrayList<>();
    for (int i = 0; i < task.length; i++) {
      Dates.Date date = dates.get(i).all().get(0);
      Instant start = date.starts().first();
      Occurrence.Week week = date.week(start);
      Integer period = periods.get(week);
      if (period == null) {
        period = budgets.size();
        periods.put(week, period);
        budgets.add(hours.secondsLeft(week));
        weeks.add(week);
      }
      long from = start.getEpochSecond();
      int seconds = (int) date.time().task().toSeconds();
      spans[i] = new Timeline.Span(task[i], worth[i], from, from + seconds, period, seconds);
    }
    return disjoint(weeks) && coarse(spans, budgets)
        ? Chain.of(
            spans,
            budgets.stream().mapToInt(Integer::intValue).toArray(),
            (earlier, later) -> apart[earlier][later])
        : Optional.empty();
  }

  private static boolean disjoint(List<Occurrence.Week> weeks) {
    TreeMap<Instant, Instant> sorted = new TreeMap<>();
    weeks.forEach(week -> sorted.put(week.from(), week.next()));
    Instant end = Instant.MIN;
    for (Map.Entry<Instant, Instant> week : sorted.entrySet()) {
      if (week.getKey().isBefore(end)) {
        return false;
      }
      end = week.getValue();
    }
    return sorted.size() == weeks.size();
  }

  private static boolean coarse(Timeline.Span[] spans, List<Integer> budgets) {
    int unit = 0;
    for (Timeline.Span span : spans) {
      unit = BigInteger.valueOf(unit).gcd(BigInteger.valueOf(span.effort())).intValue();
    }
    int finest = unit;
    return budgets.stream()
        .allMatch(budget -> budget == Integer.MAX_VALUE || budget / finest <= FINEST_BUDGET);
  }

  private Schedules fitting(int[] task, long[] worth) {
    Order all = order();
    if (all.stops().direct()) {
      long[] effort = new long[all.stops().size()];
      Arrays.setAll(effort, stop -> all.date(stop).time().task().toSeconds());
      boolean judged = !special.isEmpty() || !hours.oneBudget();
      return new Tour(
          task,
          worth,
          all.stops(),
          all.stopsOf(),
          effort,
          hours.secondsInAll(),
          judged ? this::together : null);
    }
    return roughly(task, worth);
  }

  /** The same without looking at what goes together before it is asked for. */
  Schedules roughly(int[] task, long[] worth) {
    long[] seconds = dates.stream().mapToLong(Dates::seconds).toArray();
    return new Fitting(task, worth, seconds, hours.secondsInAll(), this::together);
  }

  private Order order() {
    if (order == null) {
      order = new Order(dates);
    }
    return order;
  }

  /** The helper with the other tasks as if they were pledged. */
  Helper besides(int[] chosen, int place, List<List<Instant>> starts) {
    Map<Need, List<Instant>> others = new LinkedHashMap<>();
    for (int other = 0; other < chosen.length; other++) {
      if (other != place) {
        others.put(options.get(chosen[other]).pair().need(), starts.get(other));
      }
    }
    return helper.pledging(others);
  }

  /** Whether these options can be done together. */
  private boolean together(int[] chosen) {
    return chosen.length > 1 && special(chosen)
        ? starts(chosen).isPresent()
        : inOrder(chosen).isPresent();
  }

  /**
   * The starts of all times of these options, option by option; none if they do not go together.
   */
  Optional<List<List<Instant>>> starts(int[] chosen) {
    return inTime(chosen).filter(starts -> allowed(chosen, starts));
  }

  /** The same as far as time, ways and hours decide. */
  private Optional<List<List<Instant>>> inTime(int[] chosen) {
    return inOrder(chosen).map(starts -> split(chosen, starts));
  }

  /** The same, one time behind the other. */
  private Optional<List<Instant>> inOrder(int[] chosen) {
    for (int one = 1; one < chosen.length; one++) {
      for (int other = 0; other < one; other++) {
        if (!apart[chosen[one]][chosen[other]]) {
          return Optional.empty();
        }
      }
    }
    boolean fixed = true;
    for (int option : chosen) {
      fixed &= dates.get(option).fixed();
    }
    Optional<List<Instant>> found;
    if (fixed) {
      found = Optional.of(onlyStarts(chosen));
    } else {
      Order.Found inOrder = order().starts(chosen);
      found = inOrder.starts();
      unknown |= !inOrder.known();
    }
    Optional<List<Instant>> within = found.filter(starts -> hours.enough(chosen, starts));
    // a start in another week might leave enough hours
    unknown |= found.isPresent() && within.isEmpty() && !fixed && acrossWeeks(chosen);
    return within;
  }

  private List<Instant> onlyStarts(int[] chosen) {
    List<Instant> starts = new ArrayList<>();
    for (int option : chosen) {
      for (Dates.Date date : dates.get(option).all()) {
        starts.add(date.starts().first());
      }
    }
    return starts;
  }

  private boolean acrossWeeks(int[] chosen) {
    return Arrays.stream(chosen)
        .anyMatch(
            option ->
                dates.get(option).all().stream().anyMatch(date -> date.time().weeks().size() > 1));
  }

  private List<List<Instant>> split(int[] chosen, List<Instant> starts) {
    List<List<Instant>> split = new ArrayList<>();
    int from = 0;
    for (int option : chosen) {
      int to = from + dates.get(option).all().size();
      split.add(List.copyOf(starts.subList(from, to)));
      from = to;
    }
    return split;
  }

  /** Whether the rules allow each of these options if all others were pledged. */
  private boolean allowed(int[] chosen, List<List<Instant>> starts) {
    if (chosen.length < 2 || !special(chosen)) {
      return true;
    }
    for (int one = 0; one < chosen.length; one++) {
      if (!rules.allow(options.get(chosen[one]), besides(chosen, one, starts))) {
        return false;
      }
    }
    return true;
  }

  private boolean special(int[] chosen) {
    for (int option : chosen) {
      if (special.get(option)) {
        return true;
      }
    }
    return false;
  }
}
