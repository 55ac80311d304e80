package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Makes families, each from a stream of its own. Assumptions: one or two adults and up to three
 * children, all as likely; two services of twelve, some of them far more common; one adult in five
 * can help in emergencies; free on a day from a start between 7 and 12 for 4 to 9 hours; ways of 1
 * to 5 km, and at least as far as to the own house; a rhythm of 8 to 26 weeks with a tenth of an
 * hour to half an hour a week, of the size of what a person usually needs; one in ten does not wish
 * to be invited. One adult in two can lend a hand at each of the open meeting, the lunch table and
 * the second-hand market of a house; at a children's afternoon, whoever can look after children.
 */
public final class Families {
  /** What people ask for and give every day, the most common first. */
  static final Array<ServiceId> EVERYDAY =
      Array.of(
          Services.BABYSITTING,
          Services.CHILDCARE,
          Services.DRIVING,
          Services.SHOPPING,
          Services.HOUSEHOLD_HELP,
          Services.HOMEWORK_HELP,
          Services.ACCOMPANIMENT,
          Services.ELDER_CARE,
          Services.VISIT,
          Services.REPAIR,
          Services.LANGUAGE_PRACTICE,
          Services.LAUNDRY);

  /** What is needed at offers of a house and not every day. */
  static final Array<ServiceId> AT_THE_HOUSE =
      Array.of(Services.OPEN_MEETING, Services.LUNCH_TABLE, Services.SECOND_HAND);

  private static final double CAN_HELP_AT_THE_HOUSE = 0.5;
  private static final double CAN_HELP_IN_EMERGENCIES = 0.2;
  private static final int DRAWS = 2;
  private static final double NO_INVITATIONS = 0.1;
  private static final int[] RHYTHMS = {8, 12, 16, 26};

  private final Streams streams;
  private final Life life;
  private final ZoneId zone;

  /** Makes families for a seed. */
  public Families(Streams streams, Life life, ZoneId zone) {
    this.streams = streams;
    this.life = life;
    this.zone = zone;
  }

  /** The family of a number; whatever others there are, it is the same. */
  public Family family(long number, CentreId house, Region.Town town) {
    SplittableRandom random = streams.of(Concern.FAMILY, number);
    int adults = 1 + random.nextInt(2);
    int children = random.nextInt(4);
    Place home = home(town, random);
    double wayKm = Math.ceil(home.kmTo(town.middle()));
    List<Participant> all = new ArrayList<>();
    for (int i = 1; i <= adults; i++) {
      all.add(adult(Family.id(number) + "-" + i, house, home, wayKm, random.split()));
    }
    return new Family(number, house, Array.ofAll(all), children);
  }

  private static Place home(Region.Town town, SplittableRandom random) {
    Place part = town.parts().get(random.nextInt(town.parts().size()));
    return away(
        part, Streams.normal(random) * town.scatterKm(), Streams.normal(random) * town.scatterKm());
  }

  /** A place so far from another. */
  public static Place away(Place from, double kmNorth, double kmEast) {
    double latitude = from.latitude() + kmNorth / Place.KM_PER_DEGREE;
    double kmPerDegree = Place.KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(latitude));
    return Place.of(latitude, from.longitude() + kmEast / kmPerDegree);
  }

  private Participant adult(
      String id, CentreId house, Place home, double wayKm, SplittableRandom random) {
    Set<ServiceId> services = new TreeSet<>();
    for (int i = 0; i < DRAWS; i++) {
      services.add(everyday(random));
    }
    if (random.nextDouble() < CAN_HELP_IN_EMERGENCIES) {
      services.add(Services.EMERGENCY_CHILDCARE);
    }
    for (ServiceId service : AT_THE_HOUSE) {
      if (streams.uniform(Concern.AT_THE_HOUSE, id, service.value()) < CAN_HELP_AT_THE_HOUSE) {
        services.add(service);
      }
    }
    ServiceId liked = everyday(random);
    return Participant.builder()
        .id(ParticipantId.of(id))
        .centre(Option.of(house))
        .abilities(
            Array.ofAll(services)
                .map(one -> Ability.builder().service(one).liked(one.equals(liked)).build()))
        .languages(HashSet.of(Locale.GERMAN))
        .availability(Option.of(free(random)))
        .mobility(Mobility.of(home, Math.max(wayKm, 1.0 + random.nextInt(5))))
        .boundaries(
            Boundaries.builder()
                .hoursPerWeek(Option.of(life.hoursAWeek() * (0.5 + random.nextDouble())))
                .invitationsAtATime(random.nextDouble() < NO_INVITATIONS ? 0 : 2)
                .build())
        .rhythm(
            Rhythm.free()
                .withSwing(RHYTHMS[random.nextInt(RHYTHMS.length)], (1 + random.nextInt(5)) / 10.0))
        .build();
  }

  private Timetable free(SplittableRandom random) {
    List<WeeklySpan> spans = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      double drawn = random.nextDouble();
      LocalTime from = LocalTime.of(7 + random.nextInt(6), 0);
      LocalTime to = from.plusHours(4L + random.nextInt(6));
      if (drawn < life.freeShare()) {
        spans.add(new WeeklySpan(day, from, to));
      }
    }
    return Timetable.in(zone).weekly(Array.ofAll(spans)).build();
  }

  /** The smaller of two draws: the first services are the most common. */
  static ServiceId everyday(SplittableRandom random) {
    int one = random.nextInt(EVERYDAY.size());
    return EVERYDAY.get(Math.min(one, random.nextInt(EVERYDAY.size())));
  }

  /** Who is there at a house; helps and is helped elsewhere, so that nothing is asked of them. */
  public static Participant contactPerson(String id, CentreId house, Place place) {
    return Participant.builder()
        .id(ParticipantId.of(id))
        .centre(Option.of(house))
        .mobility(Mobility.of(place, 0))
        .boundaries(Boundaries.builder().invitationsAtATime(0).build())
        .build();
  }

  /** Somebody of an emergency service: at any hour, for emergency childcare alone. */
  public Participant onCall(String id, CentreId house, Place home, double km) {
    Seq<WeeklySpan> always =
        Array.of(DayOfWeek.values())
            .map(day -> new WeeklySpan(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    return Participant.builder()
        .id(ParticipantId.of(id))
        .centre(Option.of(house))
        .abilities(Array.of(Ability.of(Services.EMERGENCY_CHILDCARE)))
        .languages(HashSet.of(Locale.GERMAN))
        .availability(Option.of(Timetable.in(zone).weekly(always).build()))
        .mobility(Mobility.of(home, km))
        .boundaries(Boundaries.builder().invitationsAtATime(0).build())
        .build();
  }
}
