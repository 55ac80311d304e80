package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.event.Event;
import de.muetterzentren.examples.scenario.event.Neighbours;
import de.muetterzentren.examples.scenario.world.Concern;
import de.muetterzentren.examples.scenario.world.Families;
import de.muetterzentren.examples.scenario.world.Family;
import de.muetterzentren.examples.scenario.world.Region.Town;
import de.muetterzentren.examples.scenario.world.Streams;
import de.muetterzentren.model.place.Place;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Who comes and goes (Kommen und Gehen), by everyday life and by events. */
final class Comings {
  private static final double WEEKS_OF_YEAR = 365.25 / 7;

  private final Stand stand;
  private final Arrivals arrivals;
  private final Departures departures;
  private final int familiesAtStart;
  private Neighbours neighbours;
  private final double[] illness;

  Comings(Stand stand, Chronicle chronicle) {
    this.stand = stand;
    this.arrivals = new Arrivals(stand, chronicle);
    this.departures = new Departures(stand, chronicle);
    this.neighbours = stand.setting.neighbours();
    this.illness = new double[stand.setting.weeks() + 1];
    java.util.Arrays.fill(illness, 1);
    stand.setting.region().towns().forEach(town -> arrivals.opens(town, town.middle()));
    while (stand.people.size() < stand.setting.people()) {
      arrivals.arrives(stand.setting.people() - stand.people.size());
    }
    this.familiesAtStart = arrivals.families();
  }

  /** How many houses there are. */
  int houses() {
    return arrivals.houses();
  }

  /** How they help each other now. */
  Neighbours neighbours() {
    return neighbours;
  }

  /** How many times as often as usual emergencies come in this week. */
  double illness() {
    return illness[stand.week];
  }

  /** A week begins. */
  void week(LocalDate monday) {
    moves();
    newFamilies();
    pauses(monday);
    stand
        .setting
        .events()
        .getOrElse(stand.week, Array.empty())
        .forEachWithIndex((event, index) -> happens(event, index + 1));
  }

  private void moves() {
    double each = stand.setting.life().movesAYear() / WEEKS_OF_YEAR;
    for (Family family : List.copyOf(stand.families.values())) {
      if (stand.week > 1
          && stand.streams.uniform(Concern.MOVING_AWAY, family.number(), stand.week) < each) {
        departures.movesAway(family);
      }
    }
  }

  private void newFamilies() {
    double mean = stand.setting.life().arrivalsAYear() * familiesAtStart / WEEKS_OF_YEAR;
    int families =
        stand.week == 1
            ? 0
            : Streams.poisson(mean, stand.streams.uniform(Concern.ARRIVING, stand.week));
    for (int i = 0; i < families; i++) {
      arrivals.arrives(Integer.MAX_VALUE);
    }
  }

  private void pauses(LocalDate monday) {
    double each = stand.setting.life().pausesAYear() / WEEKS_OF_YEAR;
    for (Family family : stand.families.values()) {
      for (int i = 0; i < family.adults().size(); i++) {
        SplittableRandom random = stand.streams.of(Concern.PAUSE, family.number(), i, stand.week);
        if (random.nextDouble() < each) {
          int weeks = 1 + random.nextInt(2 * stand.setting.life().pauseWeeks() - 1);
          stand.pauses(family.adults().get(i).id(), monday, weeks);
        }
      }
    }
  }

  /** What an event draws and who comes by it depends on its week and number in the week alone. */
  private void happens(Event event, int number) {
    if (event instanceof Event.FamiliesMoveAway away) {
      drawn(List.copyOf(stand.families.values()), away.number(), number)
          .forEach(departures::movesAway);
    } else if (event instanceof Event.FamiliesArrive arrive) {
      for (int i = 1; i <= arrive.number(); i++) {
        arrivals.arrivesByEvent(number, i, i % arrivals.houses());
      }
    } else if (event instanceof Event.HouseOpens house) {
      Town town = stand.setting.region().towns().head();
      Place place = Families.away(town.middle(), 0, house.km());
      int index = arrivals.opens(new Town(town.name(), Array.of(place), town.scatterKm()), place);
      for (int i = 1; i <= house.families(); i++) {
        arrivals.arrivesByEvent(number, i, index);
      }
    } else if (event instanceof Event.HousesHelp help) {
      neighbours = help.how();
    } else if (event instanceof Event.EmergencyService service) {
      for (int house = 0; house < arrivals.houses(); house++) {
        for (int i = 0; i < service.helpers(); i++) {
          arrivals.joinsOnCall(house, service.km());
        }
      }
    } else if (event instanceof Event.IllnessWave wave) {
      for (int i = stand.week; i < illness.length && i < stand.week + wave.weeks(); i++) {
        illness[i] *= wave.times();
      }
    } else if (event instanceof Event.PeoplePause pause) {
      List<Person> present = stand.people.values().stream().filter(Person::takesPart).toList();
      drawn(present, pause.people(), number)
          .forEach(one -> stand.pauses(one.id, stand.setting.mondayOf(stand.week), pause.weeks()));
    }
  }

  /** Some of these, drawn without favour, in the order of the draw. */
  private <T> List<T> drawn(List<T> from, int most, int event) {
    List<T> left = new ArrayList<>(from);
    List<T> drawn = new ArrayList<>();
    SplittableRandom random = stand.streams.of(Concern.EVENT, stand.week, event);
    while (drawn.size() < most && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }
}
