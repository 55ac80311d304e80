package de.muetterzentren.examples.scenario.policy;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.scenario.Scenario;
import de.muetterzentren.examples.scenario.behaviour.Behaviour;
import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.scenario.world.Life;
import de.muetterzentren.examples.scenario.world.Needs;
import de.muetterzentren.examples.scenario.world.Offers;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.RuleDescription.Texts;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private static final Scenario TOWN =
      Scenario.town("Lindenstadt")
          .people(60)
          .weeks(8)
          .life(Life.usual().withTime(0.6, 8))
          .needs(Needs.usual().withRequestsAWeek(0.3).withEmergenciesAYear(2));

  private static ScenarioRun run(Policy policy) {
    return TOWN.policy(policy).run();
  }

  /** People among themselves, as in the models of the papers. */
  private static ScenarioRun among(Policy policy) {
    return TOWN.offers(Offers.none()).policy(policy).run();
  }

  /** Without tokens nobody can ask, and where all hold enough nobody serves (CASES 3). */
  @Test
  void tokenMoneyCanCrash() {
    ScenarioRun poor = among(Policies.tokenMoney(0, 10));
    assertThat(poor.of(Figure.MET)).isZero();
    assertThat(poor.of(Figure.COULD_NOT_PAY)).isEqualTo(poor.of(Figure.REQUESTS));
    ScenarioRun hoarding = among(Policies.tokenMoney(10, 10));
    assertThat(hoarding.of(Figure.MET)).isZero();
    assertThat(hoarding.of(Figure.ASKED)).isZero();
  }

  @Test
  void nobodySpendsTokensThatTheyDoNotHave() {
    ScenarioRun run = run(Policies.tokenMoney(4, 8));
    assertThat(run.of(Figure.COULD_NOT_PAY)).isPositive();
    assertThat(run.of(Figure.MET)).isPositive();
    assertThat(run.people().map(PersonResult::balance)).allMatch(balance -> balance >= -4);
    assertThat(run(Policies.firstCome()).people().map(PersonResult::balance))
        .anyMatch(balance -> balance < -4);
  }

  @Test
  void balanceIsNoGateForAnyOtherPolicy() {
    for (Policy policy :
        new Policy[] {
          Policies.ownRhythm(), Policies.lowestBalance(), Policies.firstCome(), Policies.jointPlan()
        }) {
      assertThat(run(policy).of(Figure.COULD_NOT_PAY)).isZero();
    }
  }

  /** The load is the more even, the more the choice looks at balances (Ashlagi et al.). */
  @Test
  void lowestBalanceKeepsGiveAndTakeTogether() {
    ComparisonResult result =
        TOWN.behaviour(Behaviour.willing())
            .weeks(12)
            .compare(Policies.lowestBalance(5), Policies.firstCome())
            .seeds(1, 3)
            .run();
    assertThat(
            result
                .difference("lowest-balance-5", "first-come", Figure.SPREAD_OF_BALANCES)
                .perSeed())
        .allMatch(difference -> difference < 0);
    assertThat(result.difference("lowest-balance-5", "first-come", Figure.GINI_OF_LOAD).perSeed())
        .allMatch(difference -> difference < 0);
  }

  @Test
  void aHousesOwnRuleHolds() {
    Texts english = new Texts("Even only.", "has an odd id", "ask somebody else");
    Texts german = new Texts("Nur gerade.", "hat eine ungerade Kennung", "andere fragen");
    HouseRule even =
        HouseRule.requirement(
            "even-only", english, german, (need, helper) -> even(helper.id().value()));
    ScenarioRun run = run(Policies.houseRules("even", even));
    assertThat(run.about().policy()).isEqualTo("even");
    assertThat(run.of(Figure.MET)).isPositive();
    assertThat(run.requests().flatMap(one -> one.helper()))
        .allMatch(helper -> even(helper.value()));
  }

  private static boolean even(String id) {
    return (id.charAt(5) - '0') % 2 == 0;
  }

  @Test
  void onlyThoseThatInviteInvite() {
    Scenario longer = TOWN.weeks(6).needs(Needs.usual().withRequestsAWeek(1));
    assertThat(longer.policy(Policies.ownRhythm()).run().of(Figure.INVITATIONS)).isPositive();
    assertThat(longer.policy(Policies.jointPlan()).run().of(Figure.INVITATIONS)).isZero();
  }
}
