package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.world.Concern;
import de.muetterzentren.examples.scenario.world.Families;
import de.muetterzentren.examples.scenario.world.Family;
import de.muetterzentren.examples.scenario.world.Region.Town;
import de.muetterzentren.examples.scenario.world.Streams;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.place.Place;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Houses that open and people who arrive (Zuzug). */
final class Arrivals {
  private static final double ON_CALL_KM = 2;

  private final Stand stand;
  private final Chronicle chronicle;
  private final Families made;
  private final List<Town> townOfHouse = new ArrayList<>();
  private int lastFamily;
  private int lastOnCall;

  Arrivals(Stand stand, Chronicle chronicle) {
    this.stand = stand;
    this.chronicle = chronicle;
    this.made = new Families(stand.streams, stand.setting.life(), Stand.ZONE);
  }

  /** How many houses there are. */
  int houses() {
    return townOfHouse.size();
  }

  /** How many families have arrived by themselves so far. */
  int families() {
    return lastFamily;
  }

  /** Another house opens at a place; its number, from 0. */
  int opens(Town town, Place place) {
    townOfHouse.add(town);
    int number = townOfHouse.size();
    Centre house =
        Centre.builder()
            .id(CentreId.of("house-" + number))
            .name(town.name() + " " + number)
            .zone(Stand.ZONE)
            .place(Option.of(place))
            .build();
    stand.change(community -> community.with(house));
    staffed(house.id(), place, "contact-" + number);
    return number - 1;
  }

  private void staffed(CentreId house, Place place, String contact) {
    Participant there = Families.contactPerson(contact, house, place);
    stand.change(community -> community.with(there));
    stand.contacts.put(there.id(), Person.contact(there.id(), house));
    stand
        .setting
        .offers()
        .of(house, there.id(), Stand.ZONE)
        .forEach(offer -> stand.change(community -> community.with(offer)));
  }

  /** The next family arrives by itself, houses in turn; with at most so many adults. */
  void arrives(int mostAdults) {
    int house = lastFamily % houses();
    lastFamily++;
    arrives(lastFamily, house, mostAdults);
  }

  /** A family arrives at a house by an event of this week. */
  void arrivesByEvent(int event, int family, int house) {
    arrives(Family.ofEvent(stand.week, event, family), house, Integer.MAX_VALUE);
  }

  private void arrives(long number, int house, int mostAdults) {
    Family family =
        made.family(number, CentreId.of("house-" + (house + 1)), townOfHouse.get(house));
    Family taken =
        new Family(
            family.number(), family.house(), family.adults().take(mostAdults), family.children());
    stand.families.put(taken.number(), taken);
    taken.adults().forEach(this::joins);
  }

  /** Somebody joins the emergency service of a house. */
  void joinsOnCall(int house, double km) {
    lastOnCall++;
    SplittableRandom random = stand.streams.of(Concern.FAMILY, -lastOnCall);
    Place home =
        Families.away(
            townOfHouse.get(house).middle(),
            ON_CALL_KM * Streams.normal(random),
            ON_CALL_KM * Streams.normal(random));
    joins(
        made.onCall(
            String.format(Locale.ROOT, "n%05d", lastOnCall),
            CentreId.of("house-" + (house + 1)),
            home,
            km));
  }

  private void joins(Participant participant) {
    stand.change(community -> community.with(participant));
    double own = 2 * stand.streams.uniform(Concern.ANSWER, participant.id().value(), "") - 1;
    stand.people.put(
        participant.id(),
        new Person(
            participant.id(),
            participant.centre().get(),
            Math.max(1, stand.week),
            own,
            stand.setting.weeks()));
    if (stand.week > 0) {
      chronicle.count(Figure.ARRIVALS);
    }
  }
}
