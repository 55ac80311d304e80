package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.Fixture.times;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.legal.Demand;
import de.muetterzentren.model.legal.Germany;
import de.muetterzentren.model.legal.LegalProfile;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each German provision, switched on by a house in North Rhine-Westphalia, fires or does not. */
class LegalProfileTest {
  private final LegalProfile germany = LegalProfile.germany();
  private final Participant berta =
      somebody("berta")
          .gives(Services.CHILDCARE)
          .gives(Services.CHILDMINDING)
          .gives(Services.ELDER_CARE)
          .build();

  private static Community house(HousePolicy policy, LegalProfile profile, ProvisionId... ids) {
    Community plain = Fixture.house(centre -> centre.region(Option.of("DE-NW")).policy(policy));
    Centre switched = profile.switchOn(plain.centres().get(Fixture.HOUSE).get(), ids).get();
    return plain.with(switched).get();
  }

  private Community on(ProvisionId... ids) {
    return house(HousePolicy.standard(), germany, ids);
  }

  private static Community paying(ServiceId service, LegalProfile profile, ProvisionId id) {
    return house(HousePolicy.builder().paidServices(TreeSet.of(service)).build(), profile, id);
  }

  private static void verify(
      String rule, boolean allowed, Community community, CareRequest request, Participant helper) {
    var given = verifyThat(rule).given(community, request, helper);
    if (allowed) {
      given.objectsToNobody();
    } else {
      given.objectsTo(helper);
    }
  }

  @Test
  void aMissingCertificateIsAnsweredByHowToGetIt() {
    verifyThat("proofs-held")
        .given(on(Germany.CERTIFICATE_OF_CONDUCT), asks().build(), berta)
        .objectsTo(berta)
        .suggests(
            ENGLISH,
            "ask the registration office for the extended certificate of conduct with a letter of"
                + " the house (free for volunteers) and show it to the house, help beside somebody"
                + " who holds it, or choose another task")
        .suggests(
            GERMAN,
            "das erweiterte Führungszeugnis mit einem Schreiben des Hauses bei der Meldebehörde"
                + " beantragen (für Ehrenamtliche kostenlos) und im Haus zeigen, gemeinsam mit"
                + " einer Person helfen, die ihn hat, oder eine andere Aufgabe wählen");
  }

  @Test
  void aCertificateDependsOnKindAndIntensityOfContact() {
    Community community = on(Germany.CERTIFICATE_OF_CONDUCT);
    var held = helper("held").showed("certificate-of-conduct", "2010-01-01").build();

    verify("proofs-held", true, community, asks().build(), held);
    verify("proofs-held", true, community, asks().inTheHouse().build(), berta);
    verify("proofs-held", true, community, asks().forA(Services.ELDER_CARE).build(), berta);
    verify("proofs-held", false, community, asks().at(Fixture.MARKET).build(), berta);
    verify("proofs-held", true, on(Germany.FIVE_CHILDREN), asks().build(), berta);
  }

  /** Five times a week; outside the parents' home, over 15 h a week, paid, over three months. */
  @ParameterizedTest
  @CsvSource({
    "true, 3.25, 2027-03-02, true, false",
    "false, 3.25, 2027-03-02, true, true",
    "true, 3, 2027-03-02, true, true",
    "true, 3.25, 2027-03-01, true, true",
    "true, 3.25, 2027-02-28, true, true",
    "true, 3.25, 2027-03-02, false, true",
  })
  void aPermitIsNeededOnlyIfAllFourHold(
      boolean elsewhere, double hoursADay, String until, boolean paid, boolean allowed) {
    var asked =
        asks()
            .forA(Services.CHILDMINDING)
            .from("2026-12-01T08:00", hoursADay)
            .again("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=" + until.replace("-", "") + "T235959Z");
    CareRequest request = (elsewhere ? asked.at(Fixture.MARKET) : asked).build();
    Community community =
        paying(
            paid ? Services.CHILDMINDING : Services.LAUNDRY, germany, Germany.CHILDMINDING_PERMIT);

    // from 1 December the last day of three months is 28 February; 1 March is the first after it
    boolean last = until.equals("2027-03-01");
    verify("proofs-held", allowed && !last, community, request, berta);
  }

  @ParameterizedTest
  @CsvSource({"5, 1, true", "6, 1, false", "10, 2, true", "11, 2, false", "0, 1, true"})
  void atMostFiveChildrenAtOnce(int children, int helpers, boolean allowed) {
    var asked = asks().forA(Services.CHILDMINDING).helpers(helpers);
    CareRequest request = (children == 0 ? asked : asked.children(children)).build();

    verify("enough-hands", allowed, on(Germany.FIVE_CHILDREN), request, berta);
  }

  @Test
  void aSixthChildIsSaidInChildren() {
    verifyThat("enough-hands")
        .given(
            on(Germany.FIVE_CHILDREN),
            asks().forA(Services.CHILDMINDING).children(6).build(),
            berta)
        .objectsTo(berta)
        .says(ENGLISH, "would care for 6 people (the most is 5)");
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01, 08:00, 2, true", "2012-01, 16:00, 2, true", "2012-01, 16:30, 2, false",
    "2012-01, 07:30, 1, false", "2012-01, 10:00, 2.5, false", "2014-01, 10:00, 1, false",
    "2011-10, 20:00, 4, true"
  })
  void youngBabysitters(String born, String start, double hours, boolean allowed) {
    var young = helper("young").born(born).showed("parents-consent", "2026-01-01").build();
    CareRequest request = asks().from("2026-11-24T" + start, hours).build();

    verify("age-limits", allowed, on(Germany.YOUNG_BABYSITTERS), request, young);
  }

  @Test
  void withoutTheParentsConsentAYoungBabysitterIsNotAsked() {
    var young = helper("young").born("2012-01").build();

    verify("age-limits", false, on(Germany.YOUNG_BABYSITTERS), asks().build(), young);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T13:00, true",
    "2026-11-24T12:59, false",
    "2026-11-24T08:00, false",
    "2026-11-28T09:00, true"
  })
  void notBeforeOrDuringSchool(String start, boolean allowed) {
    var young = helper("young").born("2012-01").showed("parents-consent", "2026-01-01").build();
    var provision = germany.on(Germany.YOUNG_BABYSITTERS, LocalDate.parse("2026-11-24")).get();
    AgeLimit limit = ((Demand.Youth) provision.demands().head()).limit();
    AgeLimit withSchool =
        AgeLimit.builder()
            .services(limit.services())
            .below(limit.below())
            .from(limit.from())
            .consent(limit.consent())
            .school(Option.of(times("TUESDAY 09:00-11:00", "TUESDAY 11:30-13:00")))
            .build();
    LegalProfile own = germany.with(provision.withDemands(Array.of(new Demand.Youth(withSchool))));

    verify(
        "age-limits",
        allowed,
        house(HousePolicy.standard(), own, Germany.YOUNG_BABYSITTERS),
        asks().from(start, 1).build(),
        young);
  }

  @Test
  void neighbourHelpersSupportAtMostTwoPeople() {
    Community community = on(Germany.NEIGHBOUR_HELPERS_NRW);
    for (String asker : new String[] {"cem", "dora"}) {
      community = community.with(somebody(asker).build()).get();
      var pledged =
          asks("for-" + asker).by(asker).forA(Services.ELDER_CARE).hours("2026-11-03 10-12");
      community = pledged(community, pledged.build(), berta);
    }

    verify("few-enough-people", false, community, asks().forA(Services.ELDER_CARE).build(), berta);
    verify(
        "few-enough-people",
        true,
        community,
        asks("again").by("cem").forA(Services.ELDER_CARE).build(),
        berta);
  }
}
