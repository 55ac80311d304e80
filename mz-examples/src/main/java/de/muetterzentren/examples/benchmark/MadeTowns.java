package de.muetterzentren.examples.benchmark;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Continuity;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made communities for comparing speed: so many requests and as many participants in places all
 * over a country, 50 of each in a place, people scattered around with 4 km standard deviation. The
 * country grows with the number of places, so that it is as densely settled at every size: about
 * eight valid pairs a request. The same seed gives the same community.
 *
 * <p>Each request has one fixed start and is met at the asker's home. Some people have a pause,
 * quiet times, kinds of task that they are not asked for, and wishes for or against somebody; some
 * requests need a language or were declined already.
 */
final class MadeTowns {
  private static final int PER_PLACE = 50;
  private static final double KM_BETWEEN_PLACES = 45;
  private static final Place MIDDLE = Place.of(51, 10);
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final List<ServiceId> SERVICES =
      List.of(
          Services.CHILDCARE,
          Services.BABYSITTING,
          Services.HOUSEHOLD_HELP,
          Services.DRIVING,
          Services.HOMEWORK_HELP,
          Services.ELDER_CARE,
          Services.SHOPPING,
          Services.ACCOMPANIMENT);
  private static final List<Locale> LANGUAGES =
      List.of(Locale.GERMAN, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar"));

  private final Random random;
  private final CommunityBuilder community = Community.builder();

  private MadeTowns(long seed) {
    this.random = new Random(seed);
  }

  /** A community with so many requests and as many participants. */
  static Community of(int size, long seed) {
    return new MadeTowns(seed).make(size);
  }

  private Community make(int size) {
    int towns = Math.max(1, size / PER_PLACE);
    double side = Math.sqrt(towns) * KM_BETWEEN_PLACES;
    for (int town = 0; town < towns; town++) {
      Place middle =
          away(MIDDLE, (random.nextDouble() - 0.5) * side, (random.nextDouble() - 0.5) * side);
      CentreId centre = CentreId.of("c" + town);
      community.add(
          Centre.builder()
              .id(centre)
              .name("House " + town)
              .zone(ZONE)
              .place(Option.of(middle))
              .build());
      List<ParticipantId> people = new ArrayList<>();
      for (int i = 0; i < Math.min(PER_PLACE, size); i++) {
        people.add(ParticipantId.of("p" + town + "-" + i));
      }
      for (ParticipantId person : people) {
        participant(person, centre, middle, people);
      }
      for (int i = 0; i < Math.min(PER_PLACE, size); i++) {
        request(town + "-" + i, centre, people);
        contribution(town + "-" + i, people);
      }
    }
    return community.orThrow();
  }

  private void participant(
      ParticipantId id, CentreId centre, Place middle, List<ParticipantId> people) {
    List<Ability> abilities = new ArrayList<>();
    for (ServiceId service : services(2 + random.nextInt(2))) {
      abilities.add(Ability.builder().service(service).liked(random.nextBoolean()).build());
    }
    List<PairWish> wishes = new ArrayList<>();
    ParticipantId other = one(people);
    if (!other.equals(id) && random.nextInt(5) == 0) {
      wishes.add(random.nextBoolean() ? PairWish.notWith(other) : PairWish.with(other));
    }
    community.add(
        Participant.builder()
            .id(id)
            .centre(Option.of(centre))
            .abilities(Array.ofAll(abilities))
            .languages(HashSet.of(LANGUAGES.get(0), one(LANGUAGES)))
            .availability(Option.of(free()))
            .mobility(Mobility.of(scattered(middle), 5 + random.nextInt(9)))
            .boundaries(
                Boundaries.builder()
                    .hoursPerWeek(Option.of(3.0 + random.nextInt(8)))
                    .quietTimes(Option.when(random.nextInt(5) == 0, this::quiet))
                    .notAskedFor(TreeSet.ofAll(random.nextInt(10) == 0 ? services(1) : List.of()))
                    .build())
            .rhythm(random.nextInt(20) == 0 ? Rhythm.of(pause()) : Rhythm.free())
            .pairWishes(Array.ofAll(wishes))
            .build());
  }

  private Timetable free() {
    List<WeeklySpan> free = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextDouble() < 0.85) {
        LocalTime from = LocalTime.of(7 + random.nextInt(3), 0);
        free.add(new WeeklySpan(day, from, from.plusHours(7 + random.nextInt(6))));
      }
    }
    return Timetable.in(ZONE).weekly(Array.ofAll(free)).build();
  }

  private Timetable quiet() {
    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
    LocalTime from = LocalTime.of(9 + random.nextInt(8), 0);
    return Timetable.in(ZONE)
        .weekly(
            Array.of(
                new WeeklySpan(day, from, from.plusHours(3)),
                new WeeklySpan(DayOfWeek.SUNDAY, LocalTime.of(8, 0), LocalTime.of(12, 0))))
        .build();
  }

  private Phase pause() {
    LocalDate first = MONDAY.plusDays(random.nextInt(7) - 3);
    return new Phase(PhaseKind.PAUSE, DateSpan.of(first, first.plusDays(random.nextInt(14))));
  }

  private void request(String name, CentreId centre, List<ParticipantId> people) {
    RequestId id = RequestId.of("r" + name);
    ParticipantId asker = one(people);
    community.add(
        CareRequest.builder()
            .id(id)
            .centre(centre)
            .asker(asker)
            .service(services(1).get(0))
            .where(Where.atHome())
            .when(
                When.at(
                    MONDAY
                        .plusDays(random.nextInt(7))
                        .atTime(7 + random.nextInt(10), 15 * random.nextInt(4))
                        .atZone(ZONE),
                    Duration.ofHours(1 + random.nextInt(4))))
            .continuity(random.nextBoolean() ? Continuity.MATTERS : Continuity.OPEN)
            .required(
                random.nextInt(8) == 0
                    ? Conditions.speaks(one(LANGUAGES).toLanguageTag())
                    : Conditions.none())
            .build());
    ParticipantId helper = one(people);
    if (random.nextInt(3) == 0 && !helper.equals(asker)) {
      community.add(
          new Decline(
              id,
              helper,
              MONDAY.minusDays(1 + random.nextInt(120)).atStartOfDay(ZONE).toInstant()));
    }
  }

  private void contribution(String name, List<ParticipantId> people) {
    int giver = random.nextInt(people.size());
    int receiver = (giver + 1 + random.nextInt(people.size() - 1)) % people.size();
    community.add(
        Contribution.builder()
            .id(ContributionId.of("k" + name))
            .giver(Party.of(people.get(giver)))
            .receiver(Party.of(people.get(receiver)))
            .kind(ContributionKind.HOURS)
            .quantity(1 + random.nextInt(4))
            .on(MONDAY.minusDays(1 + random.nextInt(120)))
            .service(Option.of(services(1).get(0)))
            .outcome(Option.of(new Outcome(true, random.nextInt(5) > 0)))
            .build());
  }

  private List<ServiceId> services(int draws) {
    List<ServiceId> drawn = new ArrayList<>();
    while (drawn.size() < draws) {
      ServiceId service =
          SERVICES.get(Math.min(random.nextInt(SERVICES.size()), random.nextInt(SERVICES.size())));
      if (!drawn.contains(service)) {
        drawn.add(service);
      }
    }
    return drawn;
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private Place scattered(Place middle) {
    return away(middle, random.nextGaussian() * 4, random.nextGaussian() * 4);
  }

  private static Place away(Place from, double kmNorth, double kmEast) {
    double latitude = from.latitude() + kmNorth / Place.KM_PER_DEGREE;
    double kmPerDegree = Place.KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    return Place.of(latitude, from.longitude() + kmEast / kmPerDegree);
  }
}
