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
 */
record Candidate(Variant variant, Need need, Helper helper, Set<String> obstacles) {
  /** How many changes this takes at least, from the beginning. */
  int atLeast() {
    return variant.size() + Effect.atLeast(obstacles);
  }
}
