package de.muetterzentren.insight.network.figure;

import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;

/**
 * How many others one reaches over ties (Reichweite).
 *
 * @param from who
 * @param inOneStep how many one is tied with
 * @param inTwoSteps these, and those who are tied with them
 * @param inThreeSteps these, and those who are tied with them
 */
public record Reach(Party from, int inOneStep, int inTwoSteps, int inThreeSteps) {
  public Reach {
    Checks.given("from", from);
    Checks.begin()
        .between("inOneStep", (long) inOneStep, 0, Integer.MAX_VALUE)
        .between("inTwoSteps", (long) inTwoSteps, Math.max(0, inOneStep), Integer.MAX_VALUE)
        .between("inThreeSteps", (long) inThreeSteps, Math.max(0, inTwoSteps), Integer.MAX_VALUE)
        .done();
  }
}
