package de.muetterzentren.insight.openness;

import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.fact.Names;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How open houses are (Offenheit): days on which the doors stay closed, hours at which nobody is
 * there for people and who could be asked, offers that miss hands, what hangs on one person alone,
 * and what may keep people away. Leitbild: "Türen und Räume sind täglich für jeden geöffnet",
 * "immer mit kompetenten AnsprechpartnerInnen".
 *
 * <p>What is not known is never named: a house without hours has no gap, a contact person whose
 * times are not known is taken to be there. It decides nothing and changes no answer. Immutable,
 * thread-safe, without a clock.
 *
 * <pre>{@code
 * OpenDoors week = Openness.standard().look(community, DateSpan.of(monday, sunday));
 * week.gaps().forEach(gap -> System.out.println(gap.text(Locale.GERMAN)));
 * }</pre>
 */
public final class Openness {
  /** The most days that can be looked at in one go. */
  public static final int MOST_DAYS = 366;

  private final Matcher matcher;

  private Openness(Matcher matcher) {
    this.matcher = matcher;
  }

  /** With the standard matching saying who could fill a gap. */
  public static Openness standard() {
    return by(Matcher.standard());
  }

  /** With a matching of one's own: other ways, rules of the house, other numbers of proposals. */
  public static Openness by(Matcher matcher) {
    return new Openness(Objects.requireNonNull(matcher, "matcher"));
  }

  /**
   * How open all houses are in some days.
   *
   * @param days at most 366 local days of each house
   * @throws InvalidValueException if these are more days
   */
  public OpenDoors look(Community community, DateSpan days) {
    Checks.given("community", community, "days", days);
    long number = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    Checks.begin().between("days", number, 1, MOST_DAYS).done();
    Hours hours = Hours.of(community, days);
    Seq<HouseDay> houseDays = hours.days();
    Seq<OfferTime> offerTimes = hours.offerTimes();
    Seq<Vacancy> vacancies =
        new WhoCouldFill(matcher, community).of(Vacancies.of(community, hours, offerTimes));
    Seq<Carried> carried = Doors.carried(community);
    Seq<Doorstep> doorsteps = Doors.doorsteps(community);
    Names names = new Names(community);
    Seq<VacancyFact> gaps =
        vacancies.map(gap -> new VacancyFact(gap, names.of(gap.house(), gap.offer())));
    List<Object> facts = new ArrayList<>();
    Array.of(houseDays, offerTimes, gaps, carried, doorsteps)
        .forEach(some -> some.forEach(facts::add));
    Findings found = Findings.about(facts);
    return new OpenDoors(
        days,
        gaps.flatMap(fact -> found.oneOf(fact).map(why -> new Gap(fact.gap(), why))),
        houseDays.flatMap(day -> notes(found, day, day.house(), Option.none())),
        offerTimes.flatMap(time -> notes(found, time, time.house(), Option.of(time.offer()))),
        carried.flatMap(some -> notes(found, some, some.house(), some.offer())),
        doorsteps.flatMap(door -> notes(found, door, door.house(), door.offer())));
  }

  private static Seq<DoorNote> notes(
      Findings found, Object fact, CentreId house, Option<OfferId> offer) {
    return found.of(fact).map(why -> new DoorNote(house, offer, why));
  }
}
