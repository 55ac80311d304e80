package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What houses open to all (Angebote), and how many hands they need for it. Assumptions: every house
 * has an open meeting (Offener Treff) twice a week, a lunch table (Mittagstisch) three times, a
 * children's afternoon (Kindernachmittag) and a second-hand market once, from Wednesday to Saturday
 * and for two hours each. Whoever lends a hand stays for the two hours, which are given to the
 * house.
 *
 * @param handsAHundred how many hands are needed every time for each hundred people of the house,
 *     to the nearest whole one, at least one and at most 100, 0 to 20; 0: houses have no offers
 */
public record Offers(double handsAHundred) {
  private static final int HUNDRED = 100;
  private static final int HOURS = 2;

  public Offers {
    Checks.begin().between("offers.handsAHundred", handsAHundred, 0, 20).done();
  }

  /** One hand for two hundred people. */
  public static Offers usual() {
    return new Offers(0.5);
  }

  /** Houses without offers: people help one another, and that is all. */
  public static Offers none() {
    return new Offers(0);
  }

  /**
   * How many hands are needed every time in a house of so many people; at most 100, as many as a
   * request can ask for.
   */
  public int hands(int people) {
    return people == 0 || handsAHundred == 0
        ? 0
        : Math.max(1, Math.min(HUNDRED, (int) Math.round(people * handsAHundred / HUNDRED)));
  }

  /** The offers of a house; none where no hands are needed. */
  public Seq<Offer> of(CentreId house, ParticipantId contact, ZoneId zone) {
    return handsAHundred == 0
        ? Array.empty()
        : Array.of(
                new Weekly(
                    Field.ENCOUNTER,
                    Services.OPEN_MEETING,
                    at(DayOfWeek.WEDNESDAY, "09:30"),
                    at(DayOfWeek.THURSDAY, "15:00")),
                new Weekly(
                    Field.ENCOUNTER,
                    Services.LUNCH_TABLE,
                    at(DayOfWeek.WEDNESDAY, "12:00"),
                    at(DayOfWeek.THURSDAY, "12:00"),
                    at(DayOfWeek.FRIDAY, "12:00")),
                new Weekly(Field.CARE, Services.CHILDCARE, at(DayOfWeek.FRIDAY, "15:00")),
                new Weekly(Field.OCCUPATION, Services.SECOND_HAND, at(DayOfWeek.SATURDAY, "10:00")))
            .map(weekly -> weekly.of(house, contact, zone));
  }

  private record Weekly(Field field, ServiceId service, Seq<WeeklySpan> times) {
    private Weekly(Field field, ServiceId service, WeeklySpan... times) {
      this(field, service, Array.of(times));
    }

    private Offer of(CentreId house, ParticipantId contact, ZoneId zone) {
      return Offer.builder()
          .id(OfferId.of(house + "-" + service))
          .centre(house)
          .field(field)
          .service(service)
          .schedule(Option.of(Timetable.in(zone).weekly(times).build()))
          .contactPersons(TreeSet.of(contact))
          .build();
    }
  }

  private static WeeklySpan at(DayOfWeek day, String from) {
    LocalTime begins = LocalTime.parse(from);
    return new WeeklySpan(day, begins, begins.plusHours(HOURS));
  }
}
