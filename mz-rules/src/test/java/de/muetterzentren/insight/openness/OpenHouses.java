package de.muetterzentren.insight.openness;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Ids;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitrary;
import org.threeten.extra.Interval;

/** Random houses to look at. */
public final class OpenHouses {
  private static final Duration STEP = Duration.ofMinutes(30);

  private OpenHouses() {}

  /**
   * Small communities in which everybody with an even number can be a host, and the first house is
   * open at known hours for which its contact person has not always time.
   */
  public static Arbitrary<Community> some() {
    return Communities.small().map(OpenHouses::withHosts).map(OpenHouses::withHours);
  }

  private static Community withHours(Community community) {
    Centre house = community.centres().values().minBy(Centre::id).get();
    Participant first = community.participants().values().minBy(Participant::id).get();
    Timetable days = daily(house, "08:00", "18:00");
    return community
        .with(first.withAvailability(Option.of(daily(house, "09:00", "12:30"))))
        .get()
        .with(
            house
                .withOpening(house.opening().orElse(Option.of(days)))
                .withContactPersons(
                    house.contactPersons().isEmpty()
                        ? TreeSet.of(first.id())
                        : house.contactPersons()))
        .get();
  }

  private static Timetable daily(Centre house, String from, String to) {
    return Timetable.in(house.zone())
        .weekly(Array.of(DayOfWeek.values()).map(day -> WeeklySpan.of(day, from, to)))
        .build();
  }

  private static Community withHosts(Community community) {
    return Changes.participants(
        community,
        one ->
            Ids.number(one.id().value()) % 2 == 0
                ? one.withAbilities(one.abilities().append(Ability.of(Services.HOSTING)))
                : one);
  }

  /** Three days around the first request: clock changes and holidays among them. */
  public static DateSpan week(Community community) {
    LocalDate first =
        community
            .requests()
            .values()
            .map(request -> request.when().earliest().toLocalDate())
            .min()
            .get();
    return DateSpan.of(first.minusDays(1), first.plusDays(1));
  }

  /** A moment in each half hour of some days. */
  static Seq<Interval> moments(Centre house, DateSpan days) {
    Instant end = days.last().plusDays(1).atStartOfDay(house.zone()).toInstant();
    Instant start = days.first().atStartOfDay(house.zone()).toInstant();
    return Stream.iterate(start, at -> at.plus(STEP))
        .takeWhile(at -> at.isBefore(end))
        .map(at -> Interval.of(at, at.plusNanos(1)))
        .toArray();
  }

  /** Whether a gap has a moment. */
  static boolean holds(Vacancy gap, Interval moment) {
    return span(gap).encloses(moment);
  }

  static Interval span(Vacancy gap) {
    return span(gap.from(), gap.to());
  }

  static Interval span(ZonedDateTime from, ZonedDateTime to) {
    return Interval.of(from.toInstant(), to.toInstant());
  }
}
