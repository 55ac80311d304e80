package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.LONG_AGO;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.declined;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.participant.Participant;
import org.junit.jupiter.api.Test;

/** Nobody is asked for the own request, after a no, or twice. */
@Verifies({"not-the-asker", "not-declined", "not-pledged-yet"})
class WhoIsAskedTest {

  private final Participant berta = helper("berta").build();
  private final Participant cem = helper("cem").build();

  @Test
  void nobodyIsAskedToMeetTheOwnRequest() {
    var amira = helper("amira").build();

    verifyThat("not-the-asker")
        .given(house(), asks().build(), amira, berta)
        .objectsTo(amira)
        .says(ENGLISH, "has asked for this")
        .says(GERMAN, "hat selbst angefragt")
        .suggests(ENGLISH, "ask somebody else")
        .suggests(GERMAN, "jemand anderen fragen");
    verifyThat("not-the-asker").given(house(), asks().by("amira").build(), berta).objectsToNobody();
  }

  @Test
  void whoHasSaidNoIsNotAskedAgain() {
    var community = declined(house(), asks().build(), berta, LONG_AGO);

    verifyThat("not-declined")
        .given(community, asks().build(), berta, cem)
        .objectsTo(berta)
        .says(ENGLISH, "has said no this time")
        .says(GERMAN, "hat diesmal abgesagt")
        .suggests(ENGLISH, "ask somebody else")
        .suggests(GERMAN, "jemand anderen fragen");
  }

  @Test
  void aNoIsAboutOneRequestOnly() {
    var community = declined(house(), asks("r0").build(), berta, LONG_AGO);

    verifyThat("not-declined").given(community, asks().build(), berta).objectsToNobody();
  }

  @Test
  void whoHasPledgedIsNotAskedForTheRest() {
    var forTwo = asks().helpers(2).build();

    verifyThat("not-pledged-yet")
        .given(pledged(house(), forTwo, berta), forTwo, berta, cem)
        .objectsTo(berta)
        .says(ENGLISH, "has pledged already")
        .says(GERMAN, "hat schon zugesagt")
        .suggests(ENGLISH, "ask somebody else for the rest")
        .suggests(GERMAN, "für den Rest jemand anderen fragen");
  }

  @Test
  void aPledgeIsAboutOneRequestOnly() {
    var other = asks("r0").from("2026-11-25T09:00", 1).build();

    verifyThat("not-pledged-yet")
        .given(pledged(house(), other, berta), asks().build(), berta)
        .objectsToNobody();
  }
}
