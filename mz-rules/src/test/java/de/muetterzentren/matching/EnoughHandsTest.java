package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.TreeMap;
import org.junit.jupiter.api.Test;

/** Enough hands for the people cared for. */
@Verifies("enough-hands")
class EnoughHandsTest {

  private static final String RULE = "enough-hands";
  private static final Community AT_MOST_THREE =
      house(HousePolicy.builder().mostPeoplePerHelper(TreeMap.of(Services.CHILDCARE, 3)).build());

  private final Participant berta = helper("berta").build();

  @Test
  void halfAChildIsAWholeChild() {
    verifyThat(RULE)
        .given(AT_MOST_THREE, asks().children(6).helpers(2).build(), berta)
        .objectsToNobody();
    verifyThat(RULE)
        .given(AT_MOST_THREE, asks().children(7).helpers(2).build(), berta)
        .objectsTo(berta)
        .says(ENGLISH, "would care for 4 people (the most is 3)")
        .says(GERMAN, "würde 4 Personen betreuen (vorgesehen sind höchstens 3)")
        .suggests(ENGLISH, "one more helper, or fewer people at a time")
        .suggests(GERMAN, "eine helfende Person mehr oder weniger Personen zugleich");
  }

  @Test
  void theHelpersOwnLimitCountsToo() {
    var two = somebody("two").gives(Services.CHILDCARE, 2).build();
    var five = somebody("five").gives(Services.CHILDCARE, 5).build();

    verifyThat(RULE).given(house(), asks().children(5).build(), two, five, berta).objectsTo(two);
    verifyThat(RULE)
        .given(AT_MOST_THREE, asks().children(5).build(), two, five, berta)
        .objectsTo(two, five, berta);
  }

  @Test
  void limitsOfOtherTasksDoNotCount() {
    var driver = somebody("driver").gives(Services.DRIVING).gives(Services.CHILDCARE, 1).build();

    verifyThat(RULE)
        .given(AT_MOST_THREE, asks().forA(Services.DRIVING).children(5).build(), driver)
        .objectsToNobody();
  }

  @Test
  void whoHasPledgedAlreadyStillSharesTheWork() {
    var request = asks().children(6).helpers(2).build();
    var community = pledged(AT_MOST_THREE, request, berta);

    verifyThat(RULE).given(community, request, helper("cem").build()).objectsToNobody();
  }
}
