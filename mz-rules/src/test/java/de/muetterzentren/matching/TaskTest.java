package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.participant.AbilitySource;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Services;
import org.junit.jupiter.api.Test;

/** What somebody can do, likes to do, and does not wish to be asked for. */
@Verifies({"can-give-service", "kinds-of-task", "likes-task"})
class TaskTest {

  @Test
  void whoDoesNotGiveTheServiceYetCouldLearnIt() {
    var berta = somebody("berta").gives(Services.DRIVING).build();

    verifyThat("can-give-service")
        .given(house(), asks().build(), berta)
        .objectsTo(berta)
        .says(ENGLISH, "does not give Flexible childcare yet")
        .says(GERMAN, "bietet Flexible Kinderbetreuung bisher nicht an")
        .suggests(ENGLISH, "learn it beside somebody experienced")
        .suggests(GERMAN, "es gemeinsam mit einer erfahrenen Person lernen");
  }

  @Test
  void experienceAndProfessionAreAlike() {
    var experienced = helper("experienced").build();
    var trained =
        Participant.builder()
            .id(ParticipantId.of("trained"))
            .abilities(
                experienced
                    .abilities()
                    .map(ability -> ability.withSource(AbilitySource.PROFESSION)))
            .build();

    verifyThat("can-give-service")
        .given(house(), asks().build(), experienced, trained)
        .objectsToNobody();
  }

  @Test
  void nobodyIsAskedForWhatTheyDoNotWishToBeAskedFor() {
    var berta = helper("berta").notAskedFor(Services.CHILDCARE).build();
    var cem = helper("cem").notAskedFor(Services.DRIVING, Services.LAUNDRY).build();

    verifyThat("kinds-of-task")
        .given(house(), asks().build(), berta, cem)
        .objectsTo(berta)
        .says(ENGLISH, "does not wish to be asked for Flexible childcare")
        .says(GERMAN, "möchte nach Flexible Kinderbetreuung nicht gefragt werden")
        .suggests(ENGLISH, "ask somebody else")
        .suggests(GERMAN, "jemand anderen fragen");
  }

  @Test
  void whoLikesTheTaskGetsPoints() {
    var berta = somebody("berta").likes(Services.CHILDCARE).build();

    verifyThat("likes-task")
        .given(house(), asks().build(), berta)
        .gives(10)
        .says(ENGLISH, "likes to do this")
        .says(GERMAN, "macht das gern");
  }

  @Test
  void likingAnotherTaskCountsForNothing() {
    var cem = helper("cem").likes(Services.DRIVING).build();

    verifyThat("likes-task").given(house(), asks().build(), cem).givesNothing();
  }

  @Test
  void theHouseWeighs() {
    var berta = somebody("berta").likes(Services.CHILDCARE).build();
    var much = HousePolicy.builder().weights(Weights.builder().likesTask(99).build()).build();
    var none = HousePolicy.builder().weights(Weights.builder().likesTask(0).build()).build();

    verifyThat("likes-task").given(house(much), asks().build(), berta).gives(99);
    verifyThat("likes-task").given(house(none), asks().build(), berta).givesNothing();
  }
}
