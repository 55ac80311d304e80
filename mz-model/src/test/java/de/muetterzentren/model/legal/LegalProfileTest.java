package de.muetterzentren.model.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A house chooses what to switch on; nothing holds by itself. */
class LegalProfileTest {
  private static final ProvisionId[] ALL =
      LegalProfile.germany()
          .versions()
          .map(Provision::id)
          .distinct()
          .toJavaArray(ProvisionId[]::new);

  private final LegalProfile germany = LegalProfile.germany();

  private static Centre house(String region) {
    return Centre.builder()
        .id(CentreId.of("house"))
        .name("Offenes Haus")
        .zone(ZoneId.of("Europe/Berlin"))
        .region(Option.of(region))
        .build();
  }

  private static TaskCondition proof(String name) {
    return TaskCondition.builder()
        .services(TreeSet.of(Services.CHILDCARE))
        .proof(ProofId.of(name))
        .build();
  }

  private static Provision version(String from, String proof) {
    return Provision.of(
        "x",
        "§ 1 X",
        "DE",
        LocalDate.parse(from),
        Certainty.UNCHECKED,
        new Demand.Proof(proof(proof)));
  }

  private static Seq<String> proofs(Centre house, String day) {
    return house
        .policy()
        .conditions()
        .filter(one -> one.holds(Services.CHILDCARE, LocalDate.parse(day)))
        .map(one -> one.proof().value());
  }

  @Test
  void nothingIsOnByItself() {
    assertThat(house("DE-NW").policy()).isEqualTo(HousePolicy.standard());
    assertThat(HousePolicy.standard().conditions()).isEmpty();
    assertThat(HousePolicy.standard().ageLimits()).isEmpty();
    assertThat(HousePolicy.standard().careLimits()).isEmpty();
  }

  @Test
  void everyProvisionNamesItsSource() {
    assertThat(germany.versions().map(Provision::source).distinct())
        .containsExactlyInAnyOrder(
            "§ 72a SGB VIII",
            "§ 43 (1) SGB VIII",
            "§ 43 (3) SGB VIII",
            "§ 5 JArbSchG, § 2 KindArbSchV",
            "§ 45a SGB XI, AnFöVO NRW",
            "§ 3 Nr. 26 EStG",
            "§ 3 Nr. 26a EStG",
            "MiLoG",
            "§ 8 (1a) SGB IV");
    assertThat(germany.versions().flatMap(Provision::demands)).doesNotContainNull();
  }

  @Test
  void whatIsSwitchedOnIsInThePolicyWithItsProvision() {
    Centre on = germany.switchOn(house("DE-NW"), ALL).get();

    assertThat(on.policy().conditions().map(one -> one.provision().get()))
        .containsExactly(Germany.CERTIFICATE_OF_CONDUCT, Germany.CHILDMINDING_PERMIT);
    assertThat(on.policy().ageLimits().map(one -> one.provision().get()))
        .containsExactly(Germany.YOUNG_BABYSITTERS);
    assertThat(on.policy().careLimits().map(one -> one.provision().get()))
        .containsExactlyInAnyOrder(Germany.FIVE_CHILDREN, Germany.NEIGHBOUR_HELPERS_NRW);
    assertThat(on.policy().conditions().forAll(one -> one.notOlderThan().isEmpty()))
        .as("renewal periods are agreements, not statute")
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"DE-NW, true", "DE-BY, false", "DE, false", "DE-N, false", "Mosel, false"})
  void stateLawHoldsInItsStateOnly(String region, boolean fits) {
    var switched = germany.switchOn(house(region), Germany.NEIGHBOUR_HELPERS_NRW);

    assertThat(switched.isValid()).isEqualTo(fits);
    if (!fits) {
      assertThat(switched.getError().map(Problem::toString))
          .containsExactly(
              "centres[house].region must be DE-NW or a part of it, as ISO 3166-2 such as DE-BY");
    }
  }

  @ParameterizedTest
  @CsvSource({"DE, true", "DE-BY, true", "AT-9, false", "DEX, false", "Mosel, false"})
  void federalLawHoldsInAllStates(String region, boolean fits) {
    assertThat(germany.switchOn(house(region), Germany.CERTIFICATE_OF_CONDUCT).isValid())
        .isEqualTo(fits);
  }

  @Test
  void aRegionHasToBeKnownAndSoHasAProvision() {
    Centre somewhere =
        Centre.builder()
            .id(CentreId.of("house"))
            .name("Offenes Haus")
            .zone(ZoneId.of("Europe/Berlin"))
            .build();

    assertThat(
            germany
                .switchOn(somewhere, Germany.FIVE_CHILDREN, Germany.CHILDMINDING_PERMIT)
                .getError()
                .map(problem -> problem.text(Locale.GERMAN)))
        .containsExactly("centres[house].region muss angegeben sein");
    assertThat(germany.switchOn(house("DE-BY"), ProvisionId.of("no")).getError().head().toString())
        .startsWith(
            "provisions (no) must be one of de-nw.neighbour-helpers, de.certificate-of-conduct, ");
  }

  @Test
  void theDayOfTheTaskDecidesWhichVersionHolds() {
    LegalProfile two =
        LegalProfile.of(Array.of(version("2027-01-01", "new"), version("2025-01-01", "old")));
    Centre on = two.switchOn(house("DE-BY"), ProvisionId.of("x")).get();

    assertThat(proofs(on, "2024-12-31")).isEmpty();
    assertThat(proofs(on, "2025-01-01")).containsExactly("old");
    assertThat(proofs(on, "2026-12-31")).containsExactly("old");
    assertThat(proofs(on, "2027-01-01")).containsExactly("new");
  }

  @Test
  void aLawMayEnd() {
    LegalProfile ended =
        LegalProfile.of(
            Array.of(
                version("2025-01-01", "old").until(LocalDate.parse("2025-06-30")),
                version("2027-01-01", "new").until(LocalDate.parse("2027-06-30"))));
    Centre on = ended.switchOn(house("DE-BY"), ProvisionId.of("x")).get();

    assertThat(proofs(on, "2025-06-30")).containsExactly("old");
    assertThat(proofs(on, "2025-07-01")).isEmpty();
    assertThat(proofs(on, "2027-06-30")).containsExactly("new");
    assertThat(proofs(on, "2027-07-01")).isEmpty();
  }

  @Test
  void aHousesOwnAgreementReplacesAVersionAndSwitchingOnAgainRenewsIt() {
    LegalProfile before = LegalProfile.of(Array.of(version("2025-01-01", "usual")));
    LegalProfile agreed = before.with(version("2025-01-01", "agreed"));
    Centre own =
        house("DE-BY").withPolicy(HousePolicy.builder().conditions(Array.of(proof("own"))).build());

    Centre first = before.switchOn(own, ProvisionId.of("x")).get();
    Centre renewed = agreed.switchOn(first, ProvisionId.of("x")).get();

    assertThat(proofs(first, "2026-01-01")).containsExactly("own", "usual");
    assertThat(proofs(renewed, "2026-01-01")).containsExactly("own", "agreed");
    assertThat(LegalProfile.switchOff(renewed, ProvisionId.of("x"))).isEqualTo(own);
  }

  @Test
  void aHouseWithEverythingOnIsReadBackAsItWasWritten() {
    Community community =
        Community.builder().add(germany.switchOn(house("DE-NW"), ALL).get()).orThrow();

    assertThat(CommunityJson.strict().read(CommunityJson.strict().write(community)).get())
        .isEqualTo(community);
  }

  @Test
  void versionsOfADayAreUniqueAndProvisionsComplete() {
    assertThatThrownBy(
            () -> LegalProfile.of(Array.of(version("2025-01-01", "a"), version("2025-01-01", "b"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("provisions (x 2025-01-01) must be unique");
    assertThatThrownBy(() -> Provision.of("x", " ", "Bayern", LocalDate.EPOCH, Certainty.SETTLED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("source must not be blank")
        .hasMessageContaining("region (Bayern) must be DE or a part of it")
        .hasMessageContaining("demands must have at least one entry");
    assertThatThrownBy(() -> version("2025-01-01", "a").until(LocalDate.parse("2024-12-31")))
        .hasMessageContaining("validUntil (2024-12-31) must not be before 2025-01-01");
  }
}
