package de.muetterzentren.matching.laws;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.legal.Certainty;
import de.muetterzentren.model.legal.Demand;
import de.muetterzentren.model.legal.LegalProfile;
import de.muetterzentren.model.legal.Provision;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The day of a task decides which version of a law it needs to meet. */
class LegalDatesProperties {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 1);
  private static final CentreId HOUSE = CentreId.of("house");
  private static final ParticipantId ASKER = ParticipantId.of("asker");
  private static final ParticipantId HELPER = ParticipantId.of("helper");
  private static final RequestId REQUEST = RequestId.of("r");

  private static ProofId proof(int from) {
    return ProofId.of("from-" + from);
  }

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
                .proof(proof(from))
                .build()));
  }

  private static Community community(Seq<Provision> versions, int held, int day, int hour) {
    Centre house =
        Centre.builder().id(HOUSE).name("Haus").zone(BERLIN).region(Option.of("DE-BY")).build();
    return Community.builder()
        .add(LegalProfile.of(versions).switchOn(house, ProvisionId.of("x")).get())
        .add(Participant.of(ASKER))
        .add(
            Participant.builder()
                .id(HELPER)
                .abilities(Array.of(Ability.of(Services.CHILDCARE)))
                .proofs(Array.of(Proof.of(proof(held), LocalDate.of(2020, 1, 1))))
                .build())
        .add(
            CareRequest.builder()
                .id(REQUEST)
                .centre(HOUSE)
                .asker(ASKER)
                .service(Services.CHILDCARE)
                .when(
                    When.at(
                        BEGINNING.plusDays(day).atTime(hour, 0).atZone(BERLIN),
                        Duration.ofHours(1)))
                .build())
        .orThrow();
  }

  @Property(tries = 1_000)
  void aTaskNeedsTheProofOfTheVersionThatHoldsOnItsDay(
      @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 0, max = 12) Integer> starts,
      @ForAll @IntRange(min = 0, max = 12) int held,
      @ForAll @IntRange(min = -2, max = 14) int day,
      @ForAll @IntRange(min = 0, max = 23) int hour) {
    Seq<Provision> versions = Array.ofAll(starts).map(LegalDatesProperties::version);

    Seq<Obstacle> obstacles =
        Matcher.standard().obstacles(community(versions, held, day, hour), REQUEST, HELPER);

    Option<Integer> holding = Array.ofAll(starts).filter(start -> start <= day).max();
    assertThat(obstacles.map(Obstacle::rule))
        .containsExactlyElementsOf(
            holding.filter(start -> start != held).map(start -> "proofs-held"));
    assertThat(obstacles.map(obstacle -> obstacle.values().head()))
        .containsExactlyElementsOf(
            holding.filter(start -> start != held).map(start -> proof(start)));
  }
}
