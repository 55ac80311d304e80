package de.muetterzentren.matching.fact;

/**
 * What a rule has found about a pair.
 *
 * @param rule the name of the rule
 * @param points the points of a preference; 0 for an obstacle
 * @param values what the rule's sentences name
 */
public record Finding(String rule, int points, Object[] values) {}
