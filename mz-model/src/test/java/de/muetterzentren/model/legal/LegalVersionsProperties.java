package de.muetterzentren.model.legal;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Exactly one version of a provision holds on any day from the first on. */
class LegalVersionsProperties {
  private static final ProvisionId ID = ProvisionId.of("x");
  private static final LocalDate BEGINNING = LocalDate.of(2024, 2, 1);
  private static final Centre HOUSE =
      Centre.builder()
          .id(CentreId.of("house"))
          .name("Haus")
          .zone(ZoneOffset.UTC)
          .region(Option.of("DE-BY"))
          .build();

  private static Provision version(int from) {
    return Provision.of(
        "x",
        "§ 1",
        "DE",
        BEGINNING.plusDays(from),
        Certainty.SETTLED,
        new Demand.Proof(
            TaskCondition.builder()
                .services(TreeSet.of(Services.CHILDCARE))
                .proof(ProofId.of("from-" + from))
                .build()));
  }

  @Property
  void exactlyOneHoldsFromTheFirstDayOn(
      @ForAll @Size(min = 1, max = 5) Set<@IntRange(min = 0, max = 60) Integer> starts,
      @ForAll @IntRange(min = -5, max = 70) int day) {
    LegalProfile profile =
        LegalProfile.of(Array.ofAll(starts).map(LegalVersionsProperties::version));
    LocalDate date = BEGINNING.plusDays(day);

    Seq<String> holding =
        profile
            .switchOn(HOUSE, ID)
            .get()
            .policy()
            .conditions()
            .filter(condition -> condition.holds(Services.CHILDCARE, date))
            .map(condition -> condition.proof().value());

    Option<Integer> latest = Array.ofAll(starts).filter(start -> start <= day).max();
    assertThat(holding).containsExactlyElementsOf(latest.map(start -> "from-" + start));
    assertThat(profile.on(ID, date).map(Provision::validFrom))
        .isEqualTo(latest.map(start -> BEGINNING.plusDays(start)));
  }
}
