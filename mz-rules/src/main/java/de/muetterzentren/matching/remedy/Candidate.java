package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import java.util.Set;

/**
 * A variant of the request, a helper, and what stands between both.
 *
 * @param variant the variant
 * @param need what was judged: the variant, or in an emergency the same in a house
 * @param helper the helper
 * @param obstacles names of rules
 * @param atLeast how many changes this takes at least, from the beginning
 */
record Candidate(Variant variant, Need need, Helper helper, Set<String> obstacles, int atLeast) {
  static Candidate of(Variant variant, Need need, Helper helper, Set<String> obstacles) {
    return new Candidate(
        variant, need, helper, obstacles, variant.size() + Effect.atLeast(obstacles));
  }
}
