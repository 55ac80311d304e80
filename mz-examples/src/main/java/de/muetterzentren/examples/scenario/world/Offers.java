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
 * has an open meeting (Offener Treff), a lunch table (Mittagstisch), a children's afternoon
 * (Kindernachmittag) and a second-hand market, each once a week for two hours, from Wednesday to
 * Saturday. Whoever lends a hand stays for the two hours, which are given to the house.
 *
 * @param handsAHundred how many hands each offer needs every week for each hundred people of the
 *     house, begun hundreds counted, 0 to 20; 0: houses have no offers
 */
public record Offers(int handsAHundred) {
  private static final int HUNDRED = 100;
  private static final int HOURS = 2;

  public Offers {
    Checks.begin().between("offers.handsAHundred", (long) handsAHundred, 0, 20).done();
  }

  /** One hand for a hundred people. */
  public static Offers usual() {
    return new Offers(1);
  }

  /** Houses without offers: people help one another, and that is all. */
  public static Offers none() {
    return new Offers(0);
  }

  /** How many hands an offer needs in a house of so many people. */
  public int hands(int people) {
    return (people * handsAHundred + HUNDRED - 1) / HUNDRED;
  }

  /** The offers of a house; none where no hands are wanted. */
  public Seq<Offer> of(CentreId house, ParticipantId contact, ZoneId zone) {
    return handsAHundred == 0
        ? Array.empty()
        : Array.of(
                offer(Field.ENCOUNTER, Services.OPEN_MEETING, DayOfWeek.WEDNESDAY, "09:30"),
                offer(Field.ENCOUNTER, Services.LUNCH_TABLE, DayOfWeek.THURSDAY, "12:00"),
                offer(Field.CARE, Services.CHILDCARE, DayOfWeek.FRIDAY, "15:00"),
                offer(Field.OCCUPATION, Services.SECOND_HAND, DayOfWeek.SATURDAY, "10:00"))
            .map(weekly -> weekly.at(house, contact, zone));
  }

  private record Weekly(Field field, ServiceId service, WeeklySpan span) {
    private Offer at(CentreId house, ParticipantId contact, ZoneId zone) {
      return Offer.builder()
          .id(OfferId.of(house + "-" + service))
          .centre(house)
          .field(field)
          .service(service)
          .schedule(Option.of(Timetable.in(zone).weekly(Array.of(span)).build()))
          .contactPersons(TreeSet.of(contact))
          .build();
    }
  }

  private static Weekly offer(Field field, ServiceId service, DayOfWeek day, String from) {
    LocalTime begins = LocalTime.parse(from);
    return new Weekly(field, service, new WeeklySpan(day, begins, begins.plusHours(HOURS)));
  }
}
