package de.muetterzentren.insight.referral;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Where each rule of referral fires and where it does not. */
public final class ReferralCases {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final CentreId HOUSE = CentreId.of("house");
  private static final RequestId REQUEST = RequestId.of("r1");
  private static final Service SERVICE =
      Services.all().find(one -> one.id().equals(Services.REFERRAL)).get();

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          new InsightCase(
              "address-open",
              address(p -> p.hours(hours("08:00", "12:00"))),
              List.of(address(p -> p.hours(hours("14:00", "18:00"))), address(p -> p)),
              "Office is open then.",
              "Office hat dann offen."),
          new InsightCase(
              "address-closed",
              address(p -> p.hours(hours("14:00", "18:00"))),
              List.of(address(p -> p.hours(hours("08:00", "12:00"))), address(p -> p)),
              "Office is closed then; it opens on Monday, 23 November 2026, 14:00.",
              "Office hat dann zu; geöffnet wird am Montag, 23. November 2026, 14:00."),
          new InsightCase(
              "address-hours-unknown",
              address(p -> p),
              List.of(
                  address(p -> p.hours(hours("08:00", "12:00"))),
                  address(p -> p.hours(hours("14:00", "18:00")))),
              "It is not known when Office is open; a call beforehand helps.",
              "Wann Office offen hat, ist nicht bekannt; ein Anruf vorher hilft."),
          new InsightCase(
              "address-speaks",
              address(p -> p.access(speaks("de", "tr"))),
              List.of(address(p -> p.access(speaks("de"))), address(p -> p)),
              "A language of the family is spoken there.",
              "Eine Sprache der Familie wird dort gesprochen."),
          new InsightCase(
              "address-other-language",
              address(p -> p.access(speaks("de"))),
              List.of(address(p -> p.access(speaks("tr"))), address(p -> p)),
              "German is spoken there; somebody who comes along could interpret.",
              "Dort wird Deutsch gesprochen; wer mitkommt, könnte übersetzen."),
          new InsightCase(
              "address-unknown-language",
              address(p -> p),
              List.of(address(p -> p.access(speaks("de"))), address(p -> p.access(speaks("tr")))),
              "It is not known whether a language of the family is spoken there.",
              "Ob dort eine Sprache der Familie gesprochen wird, ist nicht bekannt."),
          new InsightCase(
              "address-registration",
              address(p -> p.access(registration(true))),
              List.of(address(p -> p.access(registration(false))), address(p -> p)),
              "One needs an appointment there; the house can help to make one.",
              "Dort braucht man einen Termin; das Haus kann helfen, ihn auszumachen."),
          new InsightCase(
              "address-region",
              address(p -> p.regions(TreeSet.of("DE-BY"))),
              List.of(address(p -> p.regions(TreeSet.of("DE-BY", "DE-NI"))), address(p -> p)),
              "It is in charge of DE-BY; ask whether families from here are welcome too.",
              "Zuständig ist man dort für DE-BY; fragt, ob auch Familien von hier willkommen sind."),
          new InsightCase(
              "comes-along",
              address(p -> p),
              List.of(alreadyAccompanied()),
              "Somebody comes along to the first talk if wished.",
              "Auf Wunsch kommt jemand zum ersten Gespräch mit."),
          new InsightCase(
              "kind-missing",
              about(
                  () ->
                      new Unaddressed(
                          SERVICE,
                          2,
                          Array.of(PartnerKind.HEALTH, PartnerKind.ASSOCIATION),
                          Array.empty())),
              List.of(
                  about(
                      () ->
                          new Unaddressed(
                              SERVICE,
                              2,
                              Array.of(PartnerKind.HEALTH, PartnerKind.ASSOCIATION),
                              Array.of(partner(p -> p))))),
              "2 needs for “Referral to professionals” wait for an address: a doctor or therapist or an association is missing in the network.",
              "2 Anliegen zu „Vermittlung an Fachleute“ warten auf eine Adresse: im Netzwerk fehlt eine Ärztin oder ein Therapeut oder ein Verein."),
          new InsightCase(
              "could-be-address",
              about(
                  () ->
                      new Unaddressed(
                          SERVICE,
                          2,
                          Array.of(PartnerKind.HEALTH, PartnerKind.ASSOCIATION),
                          Array.of(partner(p -> p)))),
              List.of(
                  about(
                      () ->
                          new Unaddressed(
                              SERVICE,
                              2,
                              Array.of(PartnerKind.HEALTH, PartnerKind.ASSOCIATION),
                              Array.empty()))),
              "2 needs for “Referral to professionals” wait for an address; Office could be asked.",
              "2 Anliegen zu „Vermittlung an Fachleute“ warten auf eine Adresse; gefragt werden könnte Office."),
          new InsightCase(
              "one-address-only",
              services(1, 0, 0),
              List.of(services(2, 0, 0)),
              "For “Referral to professionals” there is one address alone, Office.",
              "Für „Vermittlung an Fachleute“ gibt es nur eine Adresse, Office."),
          new InsightCase(
              "closed-when-needed",
              services(2, 1, 0),
              List.of(services(2, 0, 1)),
              "For “Referral to professionals” all addresses are closed when one need arises.",
              "Für „Vermittlung an Fachleute“ haben alle Adressen zu, wenn ein Anliegen da ist."),
          new InsightCase(
              "language-missing",
              services(2, 0, 2),
              List.of(services(2, 2, 0)),
              "For “Referral to professionals” no address speaks a language of the family in 2 cases; somebody could interpret.",
              "Für „Vermittlung an Fachleute“ spricht in 2 Fällen keine Adresse eine Sprache der Familie; jemand könnte übersetzen."),
          new InsightCase(
              "wrong-address",
              about(() -> new PartnerHistory(partner(p -> p), 2, 0, 0)),
              List.of(about(() -> new PartnerHistory(partner(p -> p), 1, 2, 1))),
              "Office was not in charge 2 times; ask whether it still is the right address.",
              "Office war 2-mal nicht zuständig; fragt, ob das noch die richtige Adresse ist."),
          new InsightCase(
              "no-room",
              about(() -> new PartnerHistory(partner(p -> p), 0, 2, 0)),
              List.of(about(() -> new PartnerHistory(partner(p -> p), 2, 1, 1))),
              "Office had no room 2 times; a second address would help.",
              "Office hatte 2-mal keinen Platz; eine zweite Adresse würde helfen."),
          new InsightCase(
              "ask-how-it-was",
              about(() -> new PartnerHistory(partner(p -> p), 0, 0, 1)),
              List.of(about(() -> new PartnerHistory(partner(p -> p), 2, 2, 0))),
              "What came of one referral to Office is not known; ask kindly.",
              "Was aus einer Vermittlung an Office wurde, ist nicht bekannt; fragt freundlich nach."));

  private ReferralCases() {}

  private static Supplier<Seq<Remark>> about(Supplier<Object> fact) {
    return () -> {
      Object one = fact.get();
      return Findings.about(List.of(one)).of(one);
    };
  }

  private static Supplier<Seq<Remark>> services(int addresses, int allClosed, int noneSpeaks) {
    return about(
        () ->
            new ServiceAddresses(
                SERVICE, 3, Array.fill(addresses, partner(p -> p)), allClosed, noneSpeaks));
  }

  /** What is said of a partner to whom a family that speaks Turkish could go on Monday at nine. */
  private static Supplier<Seq<Remark>> address(UnaryOperator<Partner.Builder> some) {
    return () -> said(community(partner(some)));
  }

  /** Somebody to come along has been asked for already. */
  private static Supplier<Seq<Remark>> alreadyAccompanied() {
    return () -> {
      Community community = community(partner(p -> p));
      CareRequest along =
          Matcher.standard().answer(community, REQUEST).referrals().head().accompaniment().get();
      return said(community.with(along).get());
    };
  }

  private static Seq<Remark> said(Community community) {
    AddressFact fact =
        new Addresses(community, Array.of(Matcher.standard().answer(community, REQUEST)))
            .named()
            .single();
    return Findings.about(List.of(fact)).of(fact);
  }

  private static Community community(Partner partner) {
    ParticipantId amira = ParticipantId.of("amira");
    return Community.builder()
        .add(
            Centre.builder()
                .id(HOUSE)
                .name("Offenes Haus")
                .zone(BERLIN)
                .region(Option.of("DE-NI"))
                .build())
        .add(
            Participant.builder()
                .id(amira)
                .languages(HashSet.of(Locale.forLanguageTag("tr")))
                .build())
        .add(
            CareRequest.builder()
                .id(REQUEST)
                .centre(HOUSE)
                .asker(amira)
                .service(Services.REFERRAL)
                .when(
                    When.at(
                        LocalDateTime.parse("2026-11-23T09:00").atZone(BERLIN),
                        Duration.ofHours(1)))
                .build())
        .add(partner)
        .orThrow();
  }

  private static Partner partner(UnaryOperator<Partner.Builder> some) {
    return some.apply(
            Partner.builder()
                .id(PartnerId.of("office"))
                .name("Office")
                .kind(PartnerKind.AUTHORITY)
                .services(TreeSet.of(Services.REFERRAL)))
        .build();
  }

  private static Option<Timetable> hours(String from, String to) {
    return Option.of(
        Timetable.in(BERLIN).weekly(Array.of(WeeklySpan.of(DayOfWeek.MONDAY, from, to))).build());
  }

  private static Access speaks(String... tags) {
    return Access.builder().languages(HashSet.of(tags).map(Locale::forLanguageTag)).build();
  }

  private static Access registration(boolean needed) {
    return Access.builder().registrationNeeded(Option.of(needed)).build();
  }
}
