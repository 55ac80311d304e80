package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.cafe.fact.Circle;
import de.muetterzentren.insight.cafe.fact.Company;
import de.muetterzentren.insight.cafe.fact.Known;
import de.muetterzentren.insight.cafe.fact.Speaker;
import de.muetterzentren.insight.cafe.fact.SponsorDay;
import de.muetterzentren.insight.cafe.fact.Table;
import de.muetterzentren.insight.cafe.fact.Wished;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Where each rule of the mothers' café fires and where it does not. */
public final class CafeCases {
  private static final OfferId CAFE = OfferId.of("cafe");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final LocalDate THURSDAY = LocalDate.parse("2026-11-26");
  private static final Topic SLEEP =
      new Topic(
          TopicId.of("sleep"), "Wenn Kinder nicht schlafen", "Sleepless nights", Option.none());
  private static final Service SERVICE =
      Services.all().find(one -> one.id().equals(Services.MOTHERS_CAFE)).get();

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          shown(
              "topic-next",
              "Place 1: Sleepless nights, wished for by 4 people; wishes that have waited weigh"
                  + " more.",
              "Platz 1: Wenn Kinder nicht schlafen, gewünscht von 4 Menschen; wer schon gewartet"
                  + " hat, zählt mehr.",
              new Wished(SLEEP, 1, 4),
              new Wished(SLEEP, 4, 4)),
          shown(
              "passed-over",
              "Somebody has been passed over 3 times in a row; their wishes weigh more now, and"
                  + " asking everybody once more does no harm.",
              "Jemand wurde 3-mal hintereinander übergangen; diese Wünsche zählen jetzt mehr, und"
                  + " alle noch einmal zu fragen schadet nicht.",
              new Table(CAFE, Option.none(), 3, 3),
              new Table(CAFE, Option.none(), 3, 2),
              new Table(CAFE, Option.none(), 2, 9)),
          shown(
              "ask-beforehand",
              "The café meets on Thursday, 26 November 2026, and nobody has said yet what to talk"
                  + " about: ask beforehand what is on their minds.",
              "Am Donnerstag, 26. November 2026 trifft sich das Café, und noch niemand hat ein Thema"
                  + " genannt: fragt vorab, was alle gerade beschäftigt.",
              new Table(CAFE, Option.of(THURSDAY), 0, 0),
              new Table(CAFE, Option.of(THURSDAY), 1, 0),
              new Table(CAFE, Option.none(), 0, 0)),
          shown(
              "input-by",
              "amsel could be asked for a short input on Sleepless nights.",
              "amsel könnte um einen kurzen Input gebeten werden: Wenn Kinder nicht schlafen.",
              speaker(true, false),
              speaker(false, false),
              speaker(true, true)),
          shown(
              "input-open",
              "Nobody is known yet for a short input on Sleepless nights; what those who come have"
                  + " lived through counts as much.",
              "Für einen kurzen Input ist noch niemand bekannt: Wenn Kinder nicht schlafen; was die"
                  + " Anwesenden selbst erlebt haben, zählt ebenso viel.",
              new Known(SLEEP, 0, Array.empty()),
              new Known(SLEEP, 1, Array.empty())),
          shown(
              "tell-about",
              "Who wants to go on after Sleepless nights can be told about Jugendamt or Caritas.",
              "Wer nach dem Treffen weiter möchte (Wenn Kinder nicht schlafen), kann hier Hilfe"
                  + " finden: Jugendamt oder Caritas.",
              new Known(SLEEP, 2, Array.of("Jugendamt", "Caritas")),
              new Known(SLEEP, 2, Array.empty())),
          shown(
              "sponsor-due",
              "Bakery gives again on Monday, 7 December 2026 (euro: 40).",
              "Bakery ist am Montag, 7. Dezember 2026 wieder dran (Euro: 40).",
              sponsored(14, 20),
              sponsored(15, 0),
              sponsored(-1, 0),
              sponsored(0, 60)),
          shown(
              "sponsor-late",
              "Of what Bakery wished to give on Sunday, 15 November 2026 something is not noted yet"
                  + " (euro: 60); perhaps it was only not written down.",
              "Von dem, was Bakery am Sonntag, 15. November 2026 geben wollte, fehlt noch ein"
                  + " Vermerk (Euro: 60); vielleicht wurde es nur nicht aufgeschrieben.",
              sponsored(-8, 0),
              sponsored(-7, 0),
              sponsored(-8, 60)),
          shown(
              "hardly-connected",
              "would be welcome: Mothers' café on Thursday, 26 November 2026.",
              "wäre willkommen: Müttercafé am Donnerstag, 26. November 2026.",
              company(2, 1, false, false, false),
              company(2, 2, false, false, false),
              company(2, 0, true, false, false),
              company(2, 0, false, true, false),
              company(2, 0, false, false, true),
              company(0, 0, false, false, false)),
          shown(
              "widen-circle",
              "To the last 4 gatherings nobody came for the first time; families could hear of the"
                  + " café from Caritas.",
              "Zu den letzten 4 Treffen kam niemand zum ersten Mal; Familien könnten vom Café"
                  + " erfahren durch Caritas.",
              new Circle(SERVICE, 4, 0, Array.of("Caritas")),
              new Circle(SERVICE, 3, 0, Array.of("Caritas")),
              new Circle(SERVICE, 4, 1, Array.of("Caritas")),
              new Circle(SERVICE, 4, 0, Array.empty())));

  private CafeCases() {}

  private static InsightCase shown(
      String rule, String english, String german, Object fires, Object... not) {
    return new InsightCase(
        rule,
        () -> said(fires),
        List.of(not).stream().<Supplier<Seq<Remark>>>map(one -> () -> said(one)).toList(),
        english,
        german);
  }

  private static Speaker speaker(boolean canGive, boolean saidNo) {
    return new Speaker(SLEEP, Party.of(ParticipantId.of("amsel")), "amsel", canGive, saidNo);
  }

  private static SponsorDay sponsored(int daysAhead, double given) {
    return new SponsorDay(
        Sponsorship.builder()
            .id(SponsorshipId.of("breakfast"))
            .partner(PartnerId.of("bakery"))
            .offer(CAFE)
            .kind(ContributionKind.MONEY)
            .quantity(60)
            .from(TODAY.minusYears(1))
            .rhythm(Recurrence.of("FREQ=WEEKLY;INTERVAL=6;COUNT=30"))
            .build(),
        "Bakery",
        TODAY.plusDays(daysAhead),
        TODAY,
        given);
  }

  private static Company company(
      int invitations, int others, boolean comesAlready, boolean away, boolean saidNo) {
    Participant amira =
        Participant.of(ParticipantId.of("amira"))
            .withBoundaries(Boundaries.builder().invitationsAtATime(invitations).build());
    return new Company(amira, SERVICE, THURSDAY, others, comesAlready, away, saidNo);
  }

  private static Seq<Remark> said(Object fact) {
    return Findings.about(List.of(fact)).of(fact);
  }
}
