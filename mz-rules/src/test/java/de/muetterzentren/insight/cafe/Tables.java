package de.muetterzentren.insight.cafe;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Recurrence;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A house with a café every Thursday morning. */
public final class Tables {
  /** A Monday; the café meets on the 26th. */
  public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  static final LocalDate THURSDAY = TODAY.plusDays(3);
  static final OfferId CAFE = OfferId.of("cafe");
  static final CentreId HOUSE = CentreId.of("house");
  static final PartnerId BAKERY = PartnerId.of("bakery");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private Tables() {}

  /** Random cafés. */
  public static Arbitrary<Community> cafes() {
    return Arbitraries.longs().map(Tables::of);
  }

  /** The house and its café, so many people p0, p1 … at home there, topics t0 to t4, a bakery. */
  static CommunityBuilder house(int people) {
    CommunityBuilder builder = Community.builder();
    for (int i = 0; i < people; i++) {
      builder.add(guest(i).build());
    }
    return house(builder);
  }

  static CommunityBuilder house(CommunityBuilder builder) {
    Timetable thursdays =
        Timetable.in(BERLIN)
            .weekly(Array.of(WeeklySpan.of(DayOfWeek.THURSDAY, "09:00", "11:00")))
            .build();
    for (int i = 0; i < 5; i++) {
      builder.add(
          new Topic(
              topic(i),
              "Thema " + i,
              "Topic " + i,
              i == 0 ? Option.none() : Option.of(i < 3 ? Services.VISIT : Services.REFERRAL)));
    }
    return builder
        .add(Centre.builder().id(HOUSE).name("Haus").zone(BERLIN).build())
        .add(
            Offer.builder()
                .id(CAFE)
                .centre(HOUSE)
                .field(Field.ENCOUNTER)
                .service(Services.MOTHERS_CAFE)
                .schedule(Option.of(thursdays))
                .build())
        .add(partner(BAKERY, PartnerKind.COMPANY).build());
  }

  static Partner.Builder partner(PartnerId id, PartnerKind kind) {
    return Partner.builder().id(id).name("The " + id).kind(kind);
  }

  static Participant.Builder guest(int number) {
    return Participant.builder().id(person(number)).centre(Option.of(HOUSE));
  }

  static ParticipantId person(int number) {
    return ParticipantId.of("p" + number);
  }

  static TopicId topic(int number) {
    return TopicId.of("t" + number);
  }

  static TopicWishes wishes(int person, LocalDate on, Integer... topics) {
    return new TopicWishes(
        CAFE, person(person), on, TreeSet.ofAll(Array.of(topics).map(Tables::topic)));
  }

  /** At which exactly these came. */
  static Gathering gathering(LocalDate on, int topic, Integer... people) {
    return gathering(
        on, Option.of(topic(topic)), TreeSet.ofAll(Array.of(people).map(Tables::person)), 0);
  }

  static Gathering gathering(
      LocalDate on, Option<TopicId> topic, Set<ParticipantId> present, int unknown) {
    return Gathering.builder()
        .offer(CAFE)
        .on(on)
        .topic(topic)
        .came(present.size() + unknown)
        .present(present)
        .build();
  }

  static Sponsorship breakfast(LocalDate from) {
    return Sponsorship.builder()
        .id(SponsorshipId.of("breakfast"))
        .partner(BAKERY)
        .offer(CAFE)
        .kind(ContributionKind.MONEY)
        .quantity(60)
        .service(Option.of(Services.BREAKFAST))
        .from(from)
        .rhythm(Recurrence.of("FREQ=WEEKLY;INTERVAL=6;COUNT=30"))
        .build();
  }

  static Contribution gift(String id, Party giver, Party receiver, double quantity, LocalDate on) {
    return Contribution.builder()
        .id(ContributionId.of(id))
        .giver(giver)
        .receiver(receiver)
        .kind(ContributionKind.MONEY)
        .quantity(quantity)
        .on(on)
        .build();
  }

  /** A random café; the same for the same seed. */
  public static Community of(long seed) {
    Random random = new Random(seed);
    int people = 2 + random.nextInt(6);
    CommunityBuilder builder = Community.builder();
    for (int i = 0; i < people; i++) {
      builder.add(someGuest(guest(i), random));
    }
    for (int i = 0; i < 3; i++) { // who keep to themselves
      builder.add(
          someGuest(
              Participant.builder().id(ParticipantId.of("q" + i)).centre(Option.of(HOUSE)),
              random));
    }
    house(builder);
    for (int i = 0; i < 2; i++) {
      builder.add(
          partner(PartnerId.of("n" + i), PartnerKind.values()[random.nextInt(6)])
              .services(TreeSet.of(random.nextBoolean() ? Services.VISIT : Services.REFERRAL))
              .build());
    }
    for (int week = 1; week <= 6; week++) {
      LocalDate day = THURSDAY.minusWeeks(week);
      for (int i = 0; i < people; i++) {
        if (random.nextInt(3) > 0) {
          builder.add(wishes(i, day.minusDays(random.nextInt(5)), any(random, 4)));
        }
        if (random.nextInt(12) == 0) {
          builder.add(
              gift(
                  "g" + week + "-" + i,
                  Party.of(person(i)),
                  Party.of(person((i + 1) % people)),
                  1,
                  day));
        }
      }
      if (random.nextInt(4) > 0) {
        builder.add(
            gathering(
                day,
                random.nextInt(5) > 0 ? Option.of(topic(random.nextInt(5))) : Option.none(),
                TreeSet.ofAll(Array.of(any(random, people)).map(Tables::person)),
                random.nextInt(2)));
      }
      if (random.nextInt(4) == 0) {
        builder.add(gift("m" + week, Party.of(BAKERY), Party.of(HOUSE), 20 * week, day));
      }
    }
    if (random.nextBoolean()) {
      builder.add(
          new OfferDecline(CAFE, ParticipantId.of("q0"), Instant.parse("2026-11-01T10:00:00Z")));
    }
    return builder.add(breakfast(TODAY.minusDays(random.nextInt(100)))).orThrow();
  }

  private static Participant someGuest(Participant.Builder guest, Random random) {
    if (random.nextInt(4) == 0) {
      guest.rhythm(
          Rhythm.of(
              new Phase(
                  PhaseKind.PAUSE,
                  DateSpan.of(
                      TODAY.minusDays(random.nextInt(9)), TODAY.plusDays(1 + random.nextInt(5))))));
    }
    if (random.nextBoolean()) {
      guest.abilities(Array.of(Ability.of(Services.VISIT)));
    }
    return guest
        .boundaries(Boundaries.builder().invitationsAtATime(random.nextInt(3)).build())
        .build();
  }

  private static Integer[] any(Random random, int most) {
    return Array.range(0, most + 1)
        .filter(i -> random.nextInt(2) == 0)
        .filter(i -> i < most)
        .toJavaArray(Integer[]::new);
  }
}
