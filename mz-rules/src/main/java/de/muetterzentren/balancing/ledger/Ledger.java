package de.muetterzentren.balancing.ledger;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The books (Buch) of who gave what to whom. Every contribution stands in it twice, as given and as
 * received, so that each unit sums to zero. It only grows: a correction is a contribution of its
 * own, and what it corrects stays to be read. In whatever order things come in, the books are the
 * same. Immutable and thread-safe.
 */
public final class Ledger {
  private static final Ledger EMPTY = new Ledger(HashMap.empty());
  private static final Comparator<Contribution> BY_DAY =
      Comparator.comparing(Contribution::on).thenComparing(Contribution::id);

  private final Map<ContributionId, Contribution> all;
  private final Lazy<Seq<Contribution>> byDay;
  private final Lazy<Corrections> corrections;
  private final Lazy<java.util.Map<Party, List<Contribution>>> given;
  private final Lazy<java.util.Map<Party, List<Contribution>>> received;

  private Ledger(Map<ContributionId, Contribution> all) {
    this.all = all;
    this.byDay = Lazy.of(() -> Array.ofAll(all.valuesIterator()).sorted(BY_DAY));
    this.corrections = Lazy.of(() -> new Corrections(all));
    this.given = Lazy.of(() -> byParty(Contribution::giver));
    this.received = Lazy.of(() -> byParty(Contribution::receiver));
  }

  /** Nothing in it. */
  public static Ledger empty() {
    return EMPTY;
  }

  /** Everything that was given in a community. */
  public static Ledger of(Community community) {
    Checks.given("community", community);
    return new Ledger(community.contributions());
  }

  /** Some contributions, in any order; or what is wrong with them. */
  public static Validation<Seq<Problem>, Ledger> of(Iterable<Contribution> contributions) {
    Checks.given("contributions", contributions);
    return EMPTY.withAll(contributions);
  }

  /**
   * With one contribution more. One that is in it already changes nothing.
   *
   * @return the problems if another contribution has its id, or if it corrects what cannot be
   *     corrected by it: another flow, something that is corrected already, or itself in a circle
   */
  public Validation<Seq<Problem>, Ledger> with(Contribution contribution) {
    Checks.given("contribution", contribution);
    return withAll(Array.of(contribution));
  }

  /** With everything of another ledger; the same, whichever is merged into which. */
  public Validation<Seq<Problem>, Ledger> merge(Ledger other) {
    Checks.given("other", other);
    return withAll(other.all.values());
  }

  private Validation<Seq<Problem>, Ledger> withAll(Iterable<Contribution> more) {
    Map<ContributionId, Contribution> grown = all;
    Array<Problem> problems = Array.empty();
    for (Contribution one : more) {
      if (one == null) {
        problems = problems.append(Problem.without("contributions[]", Expectation.GIVEN));
        continue;
      }
      Option<Contribution> before = grown.get(one.id());
      if (before.isDefined() && !before.get().equals(one)) {
        problems = problems.append(Corrections.twice(one.id()));
      }
      grown = before.isDefined() ? grown : grown.put(one.id(), one);
    }
    Ledger ledger = new Ledger(grown);
    problems =
        problems.appendAll(ledger.corrections.get().problems()).distinct().sortBy(Problem::path);
    return problems.isEmpty() ? Validation.valid(ledger) : Validation.invalid(problems);
  }

  /** Every contribution, those that were corrected among them, by day and id. */
  public Seq<Contribution> contributions() {
    return byDay.get();
  }

  /** The contributions that hold: not corrected, and more than nothing; by day and id. */
  public Seq<Contribution> holding() {
    return contributions().filter(this::holds);
  }

  private boolean holds(Contribution contribution) {
    return contribution.quantity() > 0 && !corrections.get().isCorrected(contribution.id());
  }

  /**
   * Every line, by day and id of the contributions; what was given and what was received stand
   * beside each other.
   */
  public Seq<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Contribution one : contributions()) {
      book(one, one, false, entries);
      one.corrects().flatMap(all::get).forEach(earlier -> book(earlier, one, true, entries));
    }
    return Array.ofAll(entries);
  }

  private static void book(
      Contribution what, Contribution because, boolean takenBack, List<Entry> entries) {
    for (Side side : Side.values()) {
      entries.add(
          new Entry(
              because.id(),
              side == Side.GIVEN ? what.giver() : what.receiver(),
              side,
              what.kind(),
              what.quantity(),
              what.on(),
              takenBack));
    }
  }

  /** What somebody gave in a span of days, by day and id; only what holds. */
  public Seq<Contribution> given(Party party, DateSpan span) {
    Checks.given("party", party, "span", span);
    return Array.ofAll(some(given, party, span));
  }

  /** What somebody received in a span of days, by day and id; only what holds. */
  public Seq<Contribution> received(Party party, DateSpan span) {
    Checks.given("party", party, "span", span);
    return Array.ofAll(some(received, party, span));
  }

  /** The two flows of somebody in a span of days. */
  public Flows flows(Party party, DateSpan span) {
    Checks.given("party", party, "span", span);
    return Flows.of(some(given, party, span), some(received, party, span));
  }

  private static List<Contribution> some(
      Lazy<java.util.Map<Party, List<Contribution>>> by, Party party, DateSpan span) {
    List<Contribution> some = new ArrayList<>();
    for (Contribution one : by.get().getOrDefault(party, List.of())) {
      if (span.contains(one.on())) {
        some.add(one);
      }
    }
    return some;
  }

  private java.util.Map<Party, List<Contribution>> byParty(Function<Contribution, Party> whose) {
    java.util.Map<Party, List<Contribution>> by = new java.util.HashMap<>();
    for (Contribution one : holding()) {
      by.computeIfAbsent(whose.apply(one), none -> new ArrayList<>()).add(one);
    }
    return by;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return "Ledger" + Array.ofAll(all.keySet()).sorted().mkString("[", ", ", "]");
  }
}
