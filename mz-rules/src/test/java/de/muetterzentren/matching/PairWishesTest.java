package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.AMIRA;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import org.junit.jupiter.api.Test;

/** Private wishes of both sides, for and against. */
@Verifies({"pair-wishes", "wished-for"})
class PairWishesTest {

  private static final ParticipantId BERTA = ParticipantId.of("berta");

  private final Participant berta = helper("berta").build();

  private static Community wishing(PairWish wish) {
    // whoever is wished for is there before the wish
    return house(somebody("berta").build()).with(somebody("amira").wishes(wish).build()).get();
  }

  @Test
  void theHelpersWishNotToBeBroughtTogetherIsKept() {
    var wary = helper("wary").wishes(PairWish.notWith(AMIRA)).build();

    verifyThat("pair-wishes")
        .given(house(), asks().build(), wary, berta)
        .objectsTo(wary)
        .says(ENGLISH, "a private wish stands against it")
        .says(GERMAN, "ein vertraulicher Wunsch spricht dagegen")
        .suggests(ENGLISH, "ask somebody else")
        .suggests(GERMAN, "jemand anderen fragen");
  }

  @Test
  void theAskersWishNotToBeBroughtTogetherIsKept() {
    verifyThat("pair-wishes")
        .given(wishing(PairWish.notWith(BERTA)), asks().build(), berta, helper("cem").build())
        .objectsTo(berta);
  }

  @Test
  void wishesAboutOthersDoNotCount() {
    var wary = helper("wary").wishes(PairWish.notWith(BERTA)).build();

    verifyThat("pair-wishes").given(house(berta), asks().build(), berta, wary).objectsToNobody();
    verifyThat("wished-for").given(house(berta), asks().build(), wary).givesNothing();
  }

  @Test
  void theHelpersWishToBeBroughtTogetherCounts() {
    var glad = helper("glad").wishes(PairWish.with(AMIRA)).build();

    verifyThat("pair-wishes").given(house(), asks().build(), glad).objectsToNobody();
    verifyThat("wished-for")
        .given(house(), asks().build(), glad)
        .gives(20)
        .says(ENGLISH, "a private wish speaks for it")
        .says(GERMAN, "ein vertraulicher Wunsch spricht dafür");
  }

  @Test
  void theAskersWishToBeBroughtTogetherCounts() {
    verifyThat("wished-for").given(wishing(PairWish.with(BERTA)), asks().build(), berta).gives(20);
  }

  @Test
  void aWishAgainstOutweighsAWishFor() {
    var glad = helper("berta").wishes(PairWish.with(AMIRA)).build();

    verifyThat("pair-wishes")
        .given(wishing(PairWish.notWith(BERTA)), asks().build(), glad)
        .objectsTo(glad);
  }
}
