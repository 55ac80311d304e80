package de.muetterzentren.insight.openness;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Spans;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.threeten.extra.Interval;

/** Where each rule of openness fires and where it does not. */
public final class OpennessCases {
  private static final CentreId HOUSE = CentreId.of("house");
  private static final Option<OfferId> NONE = Option.none();
  private static final Option<OfferId> LUNCH = Option.of(OfferId.of("lunch"));
  private static final Named NAME = new Named("Mittagstisch", "Lunch table");
  private static final ParticipantId AMIRA = ParticipantId.of("amira");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final Interval MONDAY =
      Interval.of(Instant.parse("2026-11-22T23:00:00Z"), Instant.parse("2026-11-23T23:00:00Z"));

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          new InsightCase(
              "closed-day",
              () -> day(Spans.none()),
              List.of(
                  () -> day(Spans.of(MONDAY)),
                  () ->
                      day(
                          Spans.of(
                              Interval.of(MONDAY.getStart(), MONDAY.getStart().plusNanos(1))))),
              "On Monday, 23 November 2026 the doors stay closed.",
              "Am Montag, 23. November 2026 bleiben die Türen zu."),
          new InsightCase(
              "no-contact-person",
              gap(NONE, Lack.CONTACT_PERSON, 1, AMIRA, BERTA),
              List.of(gap(LUNCH, Lack.CONTACT_PERSON, 1), gap(NONE, Lack.HAND, 1)),
              "On Monday, 23 November 2026 from 14:00 to 16:30 the doors are open and nobody is"
                  + " there as a contact person; amira or berta could be asked.",
              "Am Montag, 23. November 2026 von 14:00 bis 16:30 sind die Türen offen, und niemand"
                  + " ist als Ansprechperson da; gefragt werden könnte amira oder berta."),
          new InsightCase(
              "contact-person-missing",
              gap(LUNCH, Lack.CONTACT_PERSON, 2),
              List.of(gap(NONE, Lack.CONTACT_PERSON, 1), gap(LUNCH, Lack.HAND, 1)),
              "“Lunch table” on Monday, 23 November 2026 from 14:00 to 16:30: 2 contact persons are"
                  + " missing.",
              "„Mittagstisch“ am Montag, 23. November 2026 von 14:00 bis 16:30: 2 Ansprechpersonen fehlen."),
          new InsightCase(
              "hands-missing",
              gap(LUNCH, Lack.HAND, 1, BERTA),
              List.of(gap(LUNCH, Lack.ABILITY, 1), gap(LUNCH, Lack.CONTACT_PERSON, 1)),
              "“Lunch table” on Monday, 23 November 2026 from 14:00 to 16:30: one more person to lend a"
                  + " hand would do good; berta could be asked.",
              "„Mittagstisch“ am Montag, 23. November 2026 von 14:00 bis 16:30: noch jemand zum Anpacken"
                  + " täte gut; gefragt werden könnte berta."),
          new InsightCase(
              "ability-missing",
              gap(LUNCH, Lack.ABILITY, 1, AMIRA),
              List.of(gap(LUNCH, Lack.HAND, 1), gap(NONE, Lack.CONTACT_PERSON, 1)),
              "“Lunch table” on Monday, 23 November 2026 from 14:00 to 16:30: somebody for “Hosting in the"
                  + " house” is missing; amira could be asked.",
              "„Mittagstisch“ am Montag, 23. November 2026 von 14:00 bis 16:30: es fehlt jemand für"
                  + " „Gastgeben im Haus“; gefragt werden könnte amira."),
          new InsightCase(
              "single-contact-person",
              carried(AMIRA),
              List.of(carried(AMIRA, BERTA)),
              "“Lunch table” hangs on amira alone; with a second person it would go on when amira is away.",
              "„Mittagstisch“ hängt allein an amira; mit einer zweiten Person ginge es weiter, wenn amira"
                  + " fehlt."),
          new InsightCase(
              "steps-at-the-door",
              door(Access.builder().stepFree(Option.of(false))),
              List.of(door(Access.builder()), door(Access.builder().stepFree(Option.of(true)))),
              "There are steps on the way to “Lunch table”; with a pram or a wheelchair one needs a ramp or"
                  + " a hand.",
              "Auf dem Weg zu „Mittagstisch“ sind Stufen; mit Kinderwagen oder Rollstuhl braucht es eine"
                  + " Rampe oder eine Hand."),
          new InsightCase(
              "one-language",
              door(Access.builder(), "de"),
              List.of(door(Access.builder()), door(Access.builder(), "de", "tr")),
              "At “Lunch table” only German is spoken; whoever is still learning it may not dare to come.",
              "Bei „Mittagstisch“ wird nur Deutsch gesprochen; wer das noch lernt, traut sich vielleicht"
                  + " nicht her."),
          new InsightCase(
              "registration-needed",
              door(Access.builder().registrationNeeded(Option.of(true))),
              List.of(
                  door(Access.builder()),
                  door(Access.builder().registrationNeeded(Option.of(false)))),
              "For “Lunch table” one has to register first; some come only where they can drop in.",
              "Für „Mittagstisch“ muss man sich erst anmelden; manche kommen nur, wo sie einfach"
                  + " hereinkommen können."),
          new InsightCase(
              "fee",
              door(Access.builder().feeCents(Option.of(350))),
              List.of(door(Access.builder()), door(Access.builder().feeCents(Option.of(0)))),
              "“Lunch table” costs 3.50 euros each time; for some that is too much.",
              "„Mittagstisch“ kostet jedes Mal 3,50 Euro; für manche ist das zu viel."),
          new InsightCase(
              "offer-outside-hours",
              time(false),
              List.of(time(true)),
              "“Lunch table” takes place on Monday, 23 November 2026 from 14:00 to 16:30, while the doors"
                  + " are closed.",
              "„Mittagstisch“ findet am Montag, 23. November 2026 von 14:00 bis 16:30 statt, während die"
                  + " Türen zu sind."));

  private OpennessCases() {}

  private static Seq<Remark> about(Object fact) {
    return Findings.about(List.of(fact)).of(fact);
  }

  private static Seq<Remark> day(Spans open) {
    return about(new HouseDay(HOUSE, LocalDate.parse("2026-11-23"), MONDAY, open));
  }

  private static Supplier<Seq<Remark>> gap(
      Option<OfferId> offer, Lack lack, int missing, ParticipantId... couldBeAsked) {
    return () ->
        about(
            new VacancyFact(
                new Vacancy(
                    HOUSE,
                    offer,
                    lack,
                    Services.all().find(one -> one.id().equals(Services.HOSTING)).get(),
                    at("2026-11-23T14:00"),
                    at("2026-11-23T16:30"),
                    missing,
                    new CouldFill(Array.of(couldBeAsked), Array.empty())),
                NAME));
  }

  private static Supplier<Seq<Remark>> carried(ParticipantId... by) {
    return () -> about(new Carried(HOUSE, LUNCH, NAME, Array.of(by)));
  }

  private static Supplier<Seq<Remark>> door(Access.Builder access, String... spoken) {
    return () ->
        about(
            new Doorstep(
                HOUSE, LUNCH, NAME, access.build(), Array.of(spoken).map(Locale::forLanguageTag)));
  }

  private static Supplier<Seq<Remark>> time(boolean open) {
    return () ->
        about(
            new OfferTime(
                HOUSE, LUNCH.get(), NAME, at("2026-11-23T14:00"), at("2026-11-23T16:30"), open));
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin"));
  }
}
