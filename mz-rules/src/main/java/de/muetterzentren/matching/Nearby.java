package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who was found nearest to a need.
 *
 * @param need the need
 * @param among among whom
 * @param helpers nearest first
 * @param reachKm how far it was looked: nobody further away can change what was found
 * @param wanted who was wanted
 */
record Nearby(
    Need need, ByWay among, List<Helper> helpers, double reachKm, Predicate<Helper> wanted) {}
