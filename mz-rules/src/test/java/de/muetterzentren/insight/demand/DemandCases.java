package de.muetterzentren.insight.demand;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.demand.slot.SmallestOffer;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.WeeklySpan;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.util.List;

/** Where each rule of demand fires and where it does not. */
public final class DemandCases {
  private static final DemandPolicy POLICY = DemandPolicy.standard();
  private static final Named LUNCH = new Named("Mittagstisch", "Lunch table");
  private static final Option<SmallestOffer> OFFER =
      Option.of(
          new SmallestOffer(
              Array.of(
                  WeeklySpan.of(DayOfWeek.TUESDAY, "15:00", "17:00"),
                  WeeklySpan.of(DayOfWeek.THURSDAY, "15:00", "16:00")),
              3,
              3,
              true));

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          new InsightCase(
              "unmet-need",
              () -> need(3, 0, Option.none()),
              List.of(() -> need(2, 0, Option.none())),
              "At least 3 families asked for Homework help, for Tuesday or Thursday, and it was not"
                  + " there at the time they wished.",
              "Mindestens 3 Familien haben gefragt nach: Hausaufgabenbetreuung, für Dienstag oder"
                  + " Donnerstag; zur gewünschten Zeit gab es das nicht."),
          new InsightCase(
              "few-ask",
              () -> need(2, 0, Option.none()),
              List.of(() -> need(3, 0, Option.none())),
              "A few families asked for Homework help, and it was not there at the time they wished.",
              "Einige Familien haben gefragt nach: Hausaufgabenbetreuung; zur gewünschten Zeit gab"
                  + " es das nicht."),
          new InsightCase(
              "tallied",
              () -> need(1, 3, Option.none()),
              List.of(() -> need(1, 2, Option.none())),
              "By the tally list, Homework help was asked for 3 times.",
              "Nach der Strichliste wurde 3 Mal gefragt nach: Hausaufgabenbetreuung."),
          new InsightCase(
              "smallest-offer",
              () -> need(1, 0, OFFER),
              List.of(() -> need(9, 9, Option.none())),
              "An offer of 3 hours a week would meet it: Tuesday 15:00–17:00 and Thursday"
                  + " 15:00–16:00.",
              "Ein Angebot von 3 Stunden in der Woche würde genügen: Dienstag 15:00–17:00 und"
                  + " Donnerstag 15:00–16:00."),
          new InsightCase(
              "room-needed",
              () -> need(3, 0, OFFER),
              List.of(
                  () -> need(2, 0, OFFER),
                  () -> need(3, 0, Option.none()),
                  () ->
                      need(
                          3,
                          0,
                          OFFER.map(
                              one -> new SmallestOffer(one.slots(), one.weeklyHours(), 2, true)))),
              "It would need room for 3 people at the same time.",
              "Es bräuchte zugleich Platz für 3 Menschen."),
          new InsightCase(
              "held-nearby",
              () -> nearby(15),
              List.of(() -> nearby(15.1)),
              "Okerbogen, 15 km away, has it already.",
              "15 km entfernt gibt es das schon: Okerbogen."),
          new InsightCase(
              "always-full",
              () -> use(4, 40, 6, 4),
              List.of(() -> use(3, 30, 6, 3), () -> use(4, 39, 6, 3)),
              "The offer “Lunch table” was full on all of 4 days; there was no room 6 times.",
              "Das Angebot „Mittagstisch“ war an allen 4 Tagen voll; 6 Mal war kein Platz."),
          new InsightCase(
              "never-used",
              () -> use(4, 0, 0, 0),
              List.of(() -> use(3, 0, 0, 0), () -> use(4, 1, 0, 0), () -> use(4, 0, 4, 4)),
              "Nobody came to the offer “Lunch table” on 4 days; perhaps another time or another offer"
                  + " suits better.",
              "Zum Angebot „Mittagstisch“ kam an 4 Tagen niemand; vielleicht passt eine andere Zeit oder ein"
                  + " anderes Angebot besser."),
          new InsightCase(
              "hardly-used",
              () -> use(4, 8, 0, 0),
              List.of(() -> use(4, 10, 0, 0), () -> use(3, 6, 0, 0), () -> use(4, 0, 0, 0)),
              "Of the places of the offer “Lunch table”, 20% were taken on 4 days.",
              "Von den Plätzen des Angebots „Mittagstisch“ waren an 4 Tagen 20\u00a0% besetzt."),
          new InsightCase(
              "not-in-holidays",
              () -> holidays(2, 4, 3, 0),
              List.of(() -> holidays(2, 4, 4, 0), () -> holidays(2, 2, 1, 0)),
              "The offer “Lunch table” rests in 2 weeks of holidays in which families ask most: at least 4"
                  + " in one week.",
              "Das Angebot „Mittagstisch“ ruht in 2 Ferienwochen, in denen Familien am meisten fragen:"
                  + " mindestens 4 in einer Woche."),
          new InsightCase(
              "holidays-not-known",
              () -> holidays(0, 0, 0, 1),
              List.of(() -> holidays(1, 9, 1, 0)),
              "For the offer “Lunch table” holidays matter; on one day they are not known.",
              "Für das Angebot „Mittagstisch“ zählen Ferien oder Feiertage; an einem Tag sind sie nicht"
                  + " bekannt."));

  private DemandCases() {}

  private static Seq<Remark> need(int families, int strokes, Option<SmallestOffer> offer) {
    return need(families, strokes, offer, POLICY);
  }

  static Seq<Remark> need(
      int families, int strokes, Option<SmallestOffer> offer, DemandPolicy policy) {
    UnmetNeed need =
        new UnmetNeed(
            CentreId.of("house"),
            Services.HOMEWORK_HELP,
            new AskedBy(Array.empty(), Array.empty(), families, strokes),
            offer,
            0,
            Array.empty(),
            Array.empty());
    return said(
        new NeedFact(
            need,
            Community.empty().services().get(Services.HOMEWORK_HELP).get(),
            policy,
            Array.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)));
  }

  private static Seq<Remark> nearby(double km) {
    return said(
        new NearbyFact(
            new Nearby(CentreId.of("other"), OfferId.of("lunch"), km), "Okerbogen", POLICY));
  }

  static Seq<Remark> use(int days, long visits, long away, int full) {
    return said(
        new UseFact(
            new OfferUse(
                OfferId.of("lunch"), Option.of(10), days, visits, away, full, Array.empty()),
            LUNCH,
            POLICY));
  }

  private static Seq<Remark> holidays(int weeks, int resting, int other, int unknown) {
    return said(new HolidayFact(LUNCH, POLICY, weeks, resting, other, unknown));
  }

  private static Seq<Remark> said(Object fact) {
    return Findings.about(List.of(fact)).of(fact);
  }
}
