package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.event.Event;
import de.muetterzentren.examples.scenario.event.Neighbours;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import de.muetterzentren.examples.scenario.world.Concern;
import de.muetterzentren.examples.scenario.world.Families;
import de.muetterzentren.examples.scenario.world.Family;
import de.muetterzentren.examples.scenario.world.Region.Town;
import de.muetterzentren.examples.scenario.world.Streams;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Who comes and goes (Kommen und Gehen), by everyday life and by events. */
final class Comings {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final double WEEKS_OF_YEAR = 365.25 / 7;
  private static final double ON_CALL_KM = 2;

  private final Stand stand;
  private final Chronicle chronicle;
  private final Families made;
  private final List<Town> townOfHouse = new ArrayList<>();
  private final int familiesAtStart;
  private int lastFamily;
  private int lastOnCall;
  private int draws;
  private Neighbours neighbours;
  private final double[] illness;

  Comings(Stand stand, Chronicle chronicle) {
    this.stand = stand;
    this.chronicle = chronicle;
    this.made = new Families(stand.streams, stand.setting.life(), ZONE);
    this.neighbours = stand.setting.neighbours();
    this.illness = new double[stand.setting.weeks() + 1];
    java.util.Arrays.fill(illness, 1);
    stand.setting.region().towns().forEach(town -> opens(town, town.middle()));
    while (stand.people.size() < stand.setting.people()) {
      arrives(stand.setting.people() - stand.people.size());
    }
    this.familiesAtStart = lastFamily;
  }

  int houses() {
    return townOfHouse.size();
  }

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
    arrivals();
    pauses(monday);
    stand.setting.events().getOrElse(stand.week, Array.empty()).forEach(this::happens);
  }

  private void moves() {
    double each = stand.setting.life().movesAYear() / WEEKS_OF_YEAR;
    for (Family family : List.copyOf(stand.families.values())) {
      if (stand.week > 1
          && stand.streams.uniform(Concern.MOVING_AWAY, family.number(), stand.week) < each) {
        movesAway(family);
      }
    }
  }

  private void arrivals() {
    double mean = stand.setting.life().arrivalsAYear() * familiesAtStart / WEEKS_OF_YEAR;
    int families =
        stand.week == 1
            ? 0
            : Streams.poisson(mean, stand.streams.uniform(Concern.ARRIVING, stand.week));
    for (int i = 0; i < families; i++) {
      arrives(Integer.MAX_VALUE);
    }
  }

  private void pauses(LocalDate monday) {
    double each = stand.setting.life().pausesAYear() / WEEKS_OF_YEAR;
    for (Family family : stand.families.values()) {
      for (int i = 0; i < family.adults().size(); i++) {
        SplittableRandom random = stand.streams.of(Concern.PAUSE, family.number(), i, stand.week);
        if (random.nextDouble() < each) {
          int weeks = 1 + random.nextInt(2 * stand.setting.life().pauseWeeks() - 1);
          pauses(family.adults().get(i).id(), monday, weeks);
        }
      }
    }
  }

  /** Somebody takes a pause of some weeks. */
  void pauses(ParticipantId id, LocalDate from, int weeks) {
    Participant person = stand.community.participants().get(id).get();
    Phase pause = new Phase(PhaseKind.PAUSE, DateSpan.of(from, from.plusWeeks(weeks).minusDays(1)));
    stand.change(
        community ->
            community.with(
                person.withRhythm(
                    person
                        .rhythm()
                        .withPhases(
                            person
                                .rhythm()
                                .phases()
                                .filter(phase -> !phase.days().last().isBefore(from))
                                .append(pause)))));
  }

  private void happens(Event event) {
    if (event instanceof Event.FamiliesMoveAway away) {
      drawn(List.copyOf(stand.families.values()), away.number()).forEach(this::movesAway);
    } else if (event instanceof Event.FamiliesArrive arrive) {
      for (int i = 0; i < arrive.number(); i++) {
        arrives(Integer.MAX_VALUE);
      }
    } else if (event instanceof Event.HouseOpens house) {
      Town town = stand.setting.region().towns().head();
      Place place = Families.away(town.middle(), 0, house.km());
      int index = opens(new Town(town.name(), Array.of(place), town.scatterKm()), place);
      for (int i = 0; i < house.families(); i++) {
        arrives(index, Integer.MAX_VALUE);
      }
    } else if (event instanceof Event.HousesHelp help) {
      neighbours = help.how();
    } else if (event instanceof Event.EmergencyService service) {
      for (int house = 0; house < houses(); house++) {
        for (int i = 0; i < service.helpers(); i++) {
          joinsOnCall(house, service.km());
        }
      }
    } else if (event instanceof Event.IllnessWave wave) {
      for (int i = stand.week; i < illness.length && i < stand.week + wave.weeks(); i++) {
        illness[i] *= wave.times();
      }
    } else if (event instanceof Event.PeoplePause pause) {
      List<Person> present = stand.people.values().stream().filter(Person::takesPart).toList();
      drawn(present, pause.people())
          .forEach(one -> pauses(one.id, stand.setting.mondayOf(stand.week), pause.weeks()));
    }
  }

  /** Some of these, drawn without favour, in the order of the draw. */
  private <T> List<T> drawn(List<T> from, int number) {
    List<T> left = new ArrayList<>(from);
    List<T> drawn = new ArrayList<>();
    SplittableRandom random = stand.streams.of(Concern.EVENT, stand.week, ++draws);
    while (drawn.size() < number && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }

  private int opens(Town town, Place place) {
    townOfHouse.add(town);
    int number = townOfHouse.size();
    Centre house =
        Centre.builder()
            .id(CentreId.of("house-" + number))
            .name(town.name() + " " + number)
            .zone(ZONE)
            .place(Option.of(place))
            .build();
    stand.change(community -> community.with(house));
    return number - 1;
  }

  private void arrives(int mostAdults) {
    arrives((lastFamily) % houses(), mostAdults);
  }

  private void arrives(int house, int mostAdults) {
    lastFamily++;
    Family family =
        made.family(lastFamily, CentreId.of("house-" + (house + 1)), townOfHouse.get(house));
    Family taken =
        new Family(
            family.number(), family.house(), family.adults().take(mostAdults), family.children());
    stand.families.put(taken.number(), taken);
    taken.adults().forEach(this::joins);
  }

  private void joinsOnCall(int house, double km) {
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

  private void movesAway(Family family) {
    stand.families.remove(family.number());
    for (Participant adult : family.adults()) {
      Person person = stand.person(adult.id());
      person.lastWeek = stand.week;
      chronicle.count(Figure.DEPARTURES);
      for (Task task : List.copyOf(stand.promised)) {
        if (person.id.equals(task.helper)) {
          stand.takeBack(task);
          chronicle.count(Figure.STEPPED_BACK);
          stand.open.add(task);
        } else if (person.id.equals(task.request.asker())) {
          stand.takeBack(task);
          givesUp(task);
        }
      }
      for (Task task : List.copyOf(stand.open)) {
        if (person.id.equals(task.request.asker())) {
          stand.open.remove(task);
          givesUp(task);
        }
      }
      gone(adult.id());
    }
  }

  private void givesUp(Task task) {
    task.ending = Ending.GIVEN_UP;
    task.ended = stand.setting.mondayOf(stand.week);
    stand.change(community -> community.without(task.id()));
  }

  /** What others did with this person stays in the books; nobody is asked any more. */
  private void gone(ParticipantId id) {
    pauses(id, stand.setting.mondayOf(stand.week), 52 * 100);
    Participant person = stand.community.participants().get(id).get();
    stand.change(community -> community.with(person.withAbilities(Array.empty())));
  }
}
