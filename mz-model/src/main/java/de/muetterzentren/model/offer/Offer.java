package de.muetterzentren.model.offer;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Spans;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/** What a house opens to all (Angebot), in one of the five fields. Immutable. */
@Value.Immutable
@DomainStyle
public sealed interface Offer permits ImmutableOffer {
  /** The id. */
  OfferId id();

  /** The house. */
  CentreId centre();

  /** The field; may differ from that of the service: a lunch table can be encounter or care. */
  Field field();

  /** The service. */
  ServiceId service();

  /** When it takes place every week; none if not fixed. See {@link #times} for all its times. */
  @Value.Default
  default Option<Timetable> schedule() {
    return Option.none();
  }

  /** Dates that come back in other ways, such as every six weeks; at most 50. */
  @Value.Default
  default Seq<Series> series() {
    return Array.empty();
  }

  /** What becomes of it on public holidays. */
  @Value.Default
  default HolidayRule onPublicHolidays() {
    return HolidayRule.TAKES_PLACE;
  }

  /** What becomes of it in school holidays. */
  @Value.Default
  default HolidayRule inSchoolHolidays() {
    return HolidayRule.TAKES_PLACE;
  }

  /** How many people it has room for, 1 to 100,000; none if there is no limit. */
  @Value.Default
  default Option<Integer> capacity() {
    return Option.none();
  }

  /** Who is there for people while it takes place. */
  @Value.Default
  default Set<ParticipantId> contactPersons() {
    return TreeSet.empty();
  }

  /** Who regularly lends a hand besides (wer mit anpackt), each in the own free times. */
  @Value.Default
  default Set<ParticipantId> hands() {
    return TreeSet.empty();
  }

  /** What it needs to take place; one contact person unless more is said. */
  @Value.Default
  default OfferNeeds needs() {
    return OfferNeeds.oneContactPerson();
  }

  /** How easily people get in, where it differs from the house; what is not said is as there. */
  @Value.Default
  default Access access() {
    return Access.unknown();
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .entries("contactPersons", contactPersons(), 1_000)
            .entries("series", series(), 50)
            .entries("hands", hands(), 1_000);
    capacity().forEach(people -> checks.between("capacity", people.longValue(), 1, 100_000));
    checks.done();
  }

  /** Whether its times are fixed at all, every week or in a series. */
  default boolean hasTimes() {
    return schedule().isDefined() || !series().isEmpty();
  }

  /**
   * When it takes place within a span: weekly times and series, on days on which its rules for
   * holidays let it, and what the schedule names once, whatever day that is. A date belongs to the
   * local day on which it starts. A day of which the calendar knows nothing counts as no holiday.
   *
   * @param calendar the holidays of the region of its house; none if not known
   * @throws de.muetterzentren.model.problem.InvalidValueException if the span leaves the years 1 to
   *     9999
   */
  default Spans times(Interval within, Option<HolidayCalendar> calendar) {
    Predicate<LocalDate> allowed = day -> takesPlaceOn(day, calendar);
    List<Interval> times = new ArrayList<>();
    schedule().forEach(weekly -> weekly.within(within, allowed).intervals().forEach(times::add));
    series().forEach(dates -> times.addAll(dates.within(within, allowed)));
    return Spans.of(times);
  }

  /** Whether its rules for holidays let weekly times and series take place on a local day. */
  default boolean takesPlaceOn(LocalDate day, Option<HolidayCalendar> calendar) {
    return onPublicHolidays()
            .allows(calendar.exists(some -> some.isHoliday(HolidayKind.PUBLIC, day)))
        && inSchoolHolidays()
            .allows(calendar.exists(some -> some.isHoliday(HolidayKind.SCHOOL, day)));
  }

  /** The same offer with other weekly times. */
  Offer withSchedule(Option<Timetable> schedule);

  /** The same offer with other dates that come back. */
  Offer withSeries(Seq<Series> series);

  /** The same offer with another rule for public holidays. */
  Offer withOnPublicHolidays(HolidayRule rule);

  /** The same offer with another rule for school holidays. */
  Offer withInSchoolHolidays(HolidayRule rule);

  /** The same offer with other contact persons. */
  Offer withContactPersons(Set<ParticipantId> contactPersons);

  /** The same offer, as easy or hard to get in as this. */
  Offer withAccess(Access access);

  /** A new offer. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Offer}; not thread-safe. */
  final class Builder extends ImmutableOffer.Builder {
    Builder() {}
  }
}
