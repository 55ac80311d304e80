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
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Continuity;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
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
 * over Germany, 50 of each in a place, people scattered around with 4 km standard deviation. About
 * eight valid pairs a request, whatever the size. The same seed gives the same community.
 */
final class MadeTowns {
  private static final int PER_PLACE = 50;
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
    for (int town = 0; town < Math.max(1, size / PER_PLACE); town++) {
      Place middle = Place.of(47.5 + random.nextDouble() * 7, 6.5 + random.nextDouble() * 8);
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
        people.add(participant(town + "-" + i, centre, middle));
      }
      for (int i = 0; i < Math.min(PER_PLACE, size); i++) {
        request(town + "-" + i, centre, people);
        contribution(town + "-" + i, people);
      }
    }
    return community.orThrow();
  }

  private ParticipantId participant(String name, CentreId centre, Place middle) {
    ParticipantId id = ParticipantId.of("p" + name);
    List<Ability> abilities = new ArrayList<>();
    for (ServiceId service : services(2 + random.nextInt(2))) {
      abilities.add(Ability.builder().service(service).liked(random.nextBoolean()).build());
    }
    List<WeeklySpan> free = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextDouble() < 0.8) {
        LocalTime from = LocalTime.of(7 + random.nextInt(3), 0);
        free.add(new WeeklySpan(day, from, from.plusHours(7 + random.nextInt(6))));
      }
    }
    community.add(
        Participant.builder()
            .id(id)
            .centre(Option.of(centre))
            .abilities(Array.ofAll(abilities))
            .languages(HashSet.of(LANGUAGES.get(0), LANGUAGES.get(random.nextInt(3))))
            .availability(Option.of(Timetable.in(ZONE).weekly(Array.ofAll(free)).build()))
            .mobility(Mobility.of(scattered(middle), 4 + random.nextInt(9)))
            .boundaries(
                Boundaries.builder().hoursPerWeek(Option.of(3.0 + random.nextInt(8))).build())
            .build());
    return id;
  }

  private void request(String name, CentreId centre, List<ParticipantId> people) {
    community.add(
        CareRequest.builder()
            .id(RequestId.of("r" + name))
            .centre(centre)
            .asker(people.get(random.nextInt(people.size())))
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
            .build());
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

  private Place scattered(Place middle) {
    double km = 111.195;
    double lat = middle.latitude() + random.nextGaussian() * 4 / km;
    double lon =
        middle.longitude()
            + random.nextGaussian() * 4 / (km * Math.cos(Math.toRadians(middle.latitude())));
    return Place.of(lat, lon);
  }
}
