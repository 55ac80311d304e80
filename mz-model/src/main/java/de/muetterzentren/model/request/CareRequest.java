package de.muetterzentren.model.request;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.immutables.value.Value;

/** A need at a place and time (Anfrage). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public sealed interface CareRequest permits ImmutableCareRequest {
  /** The id. */
  RequestId id();

  /** The house that took the request; its rules and zone hold. */
  CentreId centre();

  /** Who asks. */
  ParticipantId asker();

  /** What is needed. */
  ServiceId service();

  /** Where. */
  @Value.Default
  default Where where() {
    return Where.atHome();
  }

  /** When and how long; for a recurring request, the first time. */
  When when();

  /** How it comes back; none if it is needed once. */
  @Value.Default
  default Option<Recurrence> recurrence() {
    return Option.none();
  }

  /**
   * How helpers may follow one another, each for a part of the time; none if everybody who helps is
   * needed all the time. At most 24 turns; only with a fixed start, without recurrence and amount.
   */
  @Value.Default
  default Option<Turns> turns() {
    return Option.none();
  }

  /** How many helpers are needed at the same time, 1 to 100. */
  @Value.Default
  default int helpers() {
    return 1;
  }

  /** For how many people. */
  @Value.Default
  default CaredFor caredFor() {
    return CaredFor.oneAdult();
  }

  /** How much of something countable; none if it is only time that is needed. */
  @Value.Default
  default Option<Amount> amount() {
    return Option.none();
  }

  /** How urgent. */
  @Value.Default
  default Urgency urgency() {
    return Urgency.NORMAL;
  }

  /** Why. */
  @Value.Default
  default Occasion occasion() {
    return Occasion.EVERYDAY;
  }

  /** Whether familiar people matter. */
  @Value.Default
  default Continuity continuity() {
    return Continuity.OPEN;
  }

  /** What a helper must have. */
  @Value.Default
  default Conditions required() {
    return Conditions.none();
  }

  /** What would be good to have: languages. Proofs are a condition of the task or nothing. */
  @Value.Default
  default Conditions preferred() {
    return Conditions.none();
  }

  /**
   * Refuses numbers out of range, proofs as a preference, a recurrence without dates, and turns
   * where it is not clear when they are.
   */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .between("helpers", (long) helpers(), 1, 100)
            .entries("preferred.proofs", preferred().proofs(), 0);
    recurrence()
        .forEach(
            rule -> {
              try {
                rule.startsFrom(when().earliest());
              } catch (InvalidValueException refused) {
                refused.problems().forEach(problem -> checks.note(problem.within("recurrence")));
              }
            });
    turns().forEach(some -> check(checks, some));
    checks.done();
  }

  private void check(Checks checks, Turns some) {
    Duration least = Turns.least(duration());
    checks.that(
        some.each().compareTo(least) >= 0 && some.each().compareTo(duration()) < 0,
        "turns.each",
        some.each(),
        Expectation.FROM_TO_BELOW,
        least,
        duration());
    if (!(when() instanceof When.Fixed)) {
      checks.note(Problem.without("when.windows", Expectation.NOT_WITH, "turns"));
    }
    if (recurrence().isDefined()) {
      checks.note(Problem.without("recurrence", Expectation.NOT_WITH, "turns"));
    }
    if (amount().isDefined()) {
      checks.note(Problem.without("amount", Expectation.NOT_WITH, "turns"));
    }
  }

  /**
   * The windows for each time that it takes place, earliest first: one entry for a request needed
   * once. Windows keep their local times on every date.
   */
  default Seq<Seq<StartWindow>> occurrences() {
    if (recurrence().isEmpty()) {
      return Array.of(when().windows());
    }
    ZonedDateTime first = when().earliest();
    return recurrence()
        .get()
        .localStartsFrom(first)
        .map(start -> Duration.between(first.toLocalDateTime(), start))
        .map(later -> when().windows().map(window -> window.localTimesLater(later)));
  }

  /** The earliest start of each time. */
  default Seq<ZonedDateTime> earliestStarts() {
    return occurrences()
        .map(windows -> windows.map(StartWindow::earliest).minBy(ZonedDateTime::toInstant).get());
  }

  /** The starts of all times, if the first one starts then and all others as much later. */
  default Seq<ZonedDateTime> startsFrom(ZonedDateTime first) {
    if (recurrence().isEmpty()) {
      return Array.of(first);
    }
    Seq<ZonedDateTime> earliest = earliestStarts();
    ZonedDateTime from = earliest.head();
    Duration later =
        Duration.between(
            from.toLocalDateTime(), first.withZoneSameInstant(from.getZone()).toLocalDateTime());
    return earliest.tail().map(start -> StartWindow.moved(start, later)).prepend(first);
  }

  /** How long one time takes. */
  default Duration duration() {
    return when().duration();
  }

  /** How many turns follow one another; 1 if it is not shared in turns. */
  default int numberOfTurns() {
    return turns().map(some -> some.number(duration())).getOrElse(1);
  }

  /**
   * One turn as if it were all that is asked for: the same request with the span of the turn.
   *
   * @param number which, from 1 to {@link #numberOfTurns}
   * @throws InvalidValueException if there is no such turn
   */
  default CareRequest turn(int number) {
    Checks.begin().between("turn", (long) number, 1, numberOfTurns()).done();
    return turns().isEmpty()
        ? this
        : withTurns(Option.none()).withWhen(turns().get().span(when(), number));
  }

  /** The same request, shared in other turns or in none. */
  CareRequest withTurns(Option<Turns> turns);

  /** The same request at another time. */
  CareRequest withWhen(When when);

  /** The same request elsewhere. */
  CareRequest withWhere(Where where);

  /** The same request for another service. */
  CareRequest withService(ServiceId service);

  /** The same request for another number of helpers. */
  CareRequest withHelpers(int helpers);

  /** The same request, more or less urgent. */
  CareRequest withUrgency(Urgency urgency);

  /** The same request with other requirements. */
  CareRequest withRequired(Conditions required);

  /** A new request. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CareRequest}; not thread-safe. */
  final class Builder extends ImmutableCareRequest.Builder {
    Builder() {}
  }
}
