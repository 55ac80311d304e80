package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.event.Neighbours;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.RuleDescription.Texts;

/** How houses help each other, as a rule of the houses' own beside the rules of the library. */
final class Houses {
  private Houses() {}

  /** A matcher that keeps to it; the same one where it changes nothing. */
  static Matcher matcher(Matcher standard, Neighbours how, int houses) {
    return houses == 1 || how == Neighbours.ALWAYS
        ? standard
        : standard.withRules(ownHouse(how == Neighbours.IN_EMERGENCIES));
  }

  private static HouseRule ownHouse(boolean notInEmergencies) {
    return HouseRule.requirement(
        "own-house-only",
        new Texts(
            "People help at their own house.",
            "is at home in another house",
            "let the houses help each other"),
        new Texts(
            "Geholfen wird im eigenen Haus.",
            "ist in einem anderen Haus zu Hause",
            "die Häuser einander helfen lassen"),
        (need, helper) -> notInEmergencies && need.emergency() || sameHouse(need, helper));
  }

  private static boolean sameHouse(Need need, Helper helper) {
    return helper.participant().centre().contains(need.house().id());
  }
}
