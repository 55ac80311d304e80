package de.muetterzentren.balancing;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Function;

/** A house in Berlin with Amira and Berta, on Monday, 23 November 2026. */
public final class Neighbourhood {
  public static final LocalDate DAY = LocalDate.parse("2026-11-23");
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final CentreId HOUSE = CentreId.of("house");
  public static final ParticipantId AMIRA = ParticipantId.of("amira");
  public static final ParticipantId BERTA = ParticipantId.of("berta");
  public static final Centre CENTRE =
      Centre.builder().id(HOUSE).name("Offenes Haus").zone(BERLIN).build();

  private Neighbourhood() {}

  public static Participant somebody(ParticipantId id) {
    return Participant.builder()
        .id(id)
        .centre(Option.of(HOUSE))
        .abilities(Array.of(Ability.of(Services.CHILDCARE)))
        .build();
  }

  /** Berta, with something else about her. */
  public static Participant berta(Function<Participant, Participant> change) {
    return change.apply(somebody(BERTA));
  }

  public static Community with(Participant berta, Contribution... given) {
    var builder = Community.builder().add(CENTRE).add(somebody(AMIRA)).add(berta);
    Array.of(given).forEach(builder::add);
    return builder.orThrow();
  }

  public static Contribution bertaGave(double hours, int daysAgo) {
    return gave(BERTA, AMIRA, ContributionKind.HOURS, hours, daysAgo);
  }

  public static Contribution bertaGot(double hours, int daysAgo) {
    return gave(AMIRA, BERTA, ContributionKind.HOURS, hours, daysAgo);
  }

  public static Contribution gave(
      ParticipantId giver,
      ParticipantId receiver,
      ContributionKind kind,
      double much,
      int daysAgo) {
    return gave(Party.of(giver), Party.of(receiver), kind, much, daysAgo);
  }

  public static Contribution gave(
      Party giver, Party receiver, ContributionKind kind, double much, int daysAgo) {
    return Contribution.builder()
        .id(
            ContributionId.of(
                "c" + Integer.toHexString((giver + "-" + receiver + kind + daysAgo).hashCode())))
        .giver(giver)
        .receiver(receiver)
        .kind(kind)
        .quantity(much)
        .on(DAY.minusDays(daysAgo))
        .build();
  }

  public static Rhythm on(PhaseKind... kinds) {
    return new Rhythm(
        Array.of(kinds)
            .map(kind -> new Phase(kind, DateSpan.of(DAY.minusDays(3), DAY.plusDays(3)))));
  }

  public static Boundaries atMost(double hours) {
    return Boundaries.builder().hoursPerWeek(Option.of(hours)).build();
  }

  public static Boundaries invitations(int most) {
    return Boundaries.builder().invitationsAtATime(most).build();
  }

  public static Boundaries quiet(DayOfWeek day, String from, String to) {
    return Boundaries.builder()
        .quietTimes(
            Option.of(Timetable.in(BERLIN).weekly(Array.of(WeeklySpan.of(day, from, to))).build()))
        .build();
  }

  /** Amira asks for two hours of childcare. */
  public static CareRequest asks(String id, String at) {
    return asks(id, at, request -> request);
  }

  public static CareRequest asks(
      String id, String at, Function<CareRequest.Builder, CareRequest.Builder> more) {
    return more.apply(
            CareRequest.builder()
                .id(RequestId.of(id))
                .centre(HOUSE)
                .asker(AMIRA)
                .service(Services.CHILDCARE)
                .when(When.at(LocalDateTime.parse(at).atZone(BERLIN), Duration.ofHours(2))))
        .build();
  }
}
