package de.muetterzentren.matching.laws;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.HouseRules;
import de.muetterzentren.matching.rule.RuleDescription.Texts;

/** Rules of a house that decide by the ids, so that any pair may be hit. */
final class OwnRules {
  private static final Texts TEXTS = new Texts("Some.", "is some", "ask others");

  private static final String COMPILED =
      """
      package house
      import de.muetterzentren.matching.fact.Pair
      global de.muetterzentren.matching.fact.Findings findings
      rule "own-compiled"
        @purpose("No large groups for one who gave something.")
        @zweck("Keine großen Gruppen für jemanden, der schon gegeben hat.")
        @reason("gave {0} times")
        @grund("gab {0} mal")
        @change("ask others")
        @weg("andere fragen")
      when
        $pair : Pair( need.peoplePerHelper > 1, helper.given.size > 0 )
      then
        findings.obstacle( drools.getRule().getName(), $pair, $pair.helper().given().size() );
      end
      """;

  private OwnRules() {}

  static HouseRule requirement(String name, int salt) {
    return HouseRule.requirement(
        name, TEXTS, TEXTS, (Need need, Helper helper) -> draw(need, helper, salt) > 0);
  }

  static HouseRule preference(String name, int salt) {
    return HouseRule.preference(
        name, TEXTS, TEXTS, (Need need, Helper helper) -> draw(need, helper, salt) * 7);
  }

  /** Throws for some pairs, has no objection to the others. */
  static HouseRule failing(String name, int salt) {
    return HouseRule.requirement(
        name, TEXTS, TEXTS, (Need need, Helper helper) -> 1 / draw(need, helper, salt) >= 0);
  }

  static HouseRule compiled() {
    return HouseRules.compile("own-compiled.drl", COMPILED);
  }

  /** From 0 to 3. */
  private static int draw(Need need, Helper helper, int salt) {
    return Math.floorMod((need.request().id() + " " + helper.id()).hashCode() * 31 + salt, 4);
  }
}
