package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;

/** The policies to compare. */
public final class Policies {
  private Policies() {}

  /**
   * In one's own rhythm (im eigenen Rhythmus), as the library means it: the joint plan, emergencies
   * first and the load spread, and invitations, to requests and to offers of the house, to those
   * who have received beyond their own rhythm. Balance is never a gate.
   */
  public static Policy ownRhythm() {
    return new JointPlan("own-rhythm", true, Array.empty());
  }

  /**
   * Lowest balance first (wer am wenigsten gegeben hat): among the best fitting people the one
   * whose turn it is to give, as {@link de.muetterzentren.balancing.ledger.WhoGivesNext} says.
   * Emergencies first, then in the order in which requests came. No invitations.
   *
   * @param among among how many of the best fitting, 1 to 100; two or three are enough (Ashlagi,
   *     Kerimov, Tamuz, arXiv 2405.12414), 1 is the best fitting alone
   */
  public static Policy lowestBalance(int among) {
    Checks.begin().between("among", (long) among, 1, 100).done();
    return new LowestBalance(among);
  }

  /** The same among the three best fitting. */
  public static Policy lowestBalance() {
    return lowestBalance(3);
  }

  /**
   * Token money with a limit (Punkte mit Obergrenze): everybody starts with as many tokens, an hour
   * costs one, whoever cannot pay has to wait, and whoever holds as many as they want to hold is
   * not willing to help (Kash, Friedman, Halpern, EC 2007; Sweeney and Sweeney 1977). Among the
   * willing the best fitting is asked. Emergencies cost as much as all else. For a hand at an offer
   * the house gives tokens, and never lacks them.
   *
   * @param start tokens at the start, 0 to 10,000; hours
   * @param limit willing to help only while holding less, more than 0 to 10,000
   */
  public static Policy tokenMoney(double start, double limit) {
    Checks.begin()
        .between("start", start, 0, 10_000)
        .between("limit", limit, Double.MIN_VALUE, 10_000)
        .done();
    return new TokenMoney(start, limit);
  }

  /** The same with 10 hours at the start, and a limit of 20. */
  public static Policy tokenMoney() {
    return tokenMoney(10, 20);
  }

  /**
   * First come, first served (wer zuerst kommt): requests in the order in which they came,
   * emergencies among the others; each is told to all who could help, and who hears of it first is
   * asked.
   */
  public static Policy firstCome() {
    return new FirstCome();
  }

  /**
   * A house's own rules (eigene Regeln eines Hauses) beside the standard ones, with the joint plan
   * and invitations of {@link #ownRhythm}.
   *
   * @param name the name in tables
   * @param rules requirements and preferences; at least one
   */
  public static Policy houseRules(String name, HouseRule... rules) {
    Checks.given("name", name, "rules", rules);
    Checks.begin()
        .text("name", name, 60)
        .entries("rules", Array.of(rules), 100)
        .between("rules", (long) rules.length, 1, 100)
        .done();
    return new JointPlan(name, true, Array.of(rules));
  }

  /** The joint plan alone, without invitations: to see what these add. */
  public static Policy jointPlan() {
    return new JointPlan("joint-plan", false, Array.empty());
  }
}
