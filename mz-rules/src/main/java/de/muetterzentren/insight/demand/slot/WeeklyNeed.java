package de.muetterzentren.insight.demand.slot;

import io.vavr.collection.Array;

/**
 * Something that was asked for once, and when it could take place.
 *
 * @param who stands for a family: equal for all that the same one asks for
 * @param people how many people would come, 1 or more
 * @param times at least one, earliest first
 */
public record WeeklyNeed(Object who, int people, Array<PossibleTime> times) {}
