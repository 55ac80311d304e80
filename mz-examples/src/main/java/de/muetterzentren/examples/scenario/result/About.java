package de.muetterzentren.examples.scenario.result;

/**
 * Which run it was.
 *
 * @param town the towns, joined by {@code +}
 * @param policy the name of the policy
 * @param people how many people at the start
 * @param weeks how many weeks
 * @param seed the seed
 */
public record About(String town, String policy, int people, int weeks, long seed) {}
