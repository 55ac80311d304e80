/**
 * How much goes from where to where, as numbers alone: sources with a supply, sinks with a demand,
 * and lanes between them. Finds the transport that carries the most and has the least way, and
 * bounds that no transport can beat. Knows nothing of requests, rules or houses.
 *
 * <p>The method: the network simplex on a spanning tree, where a sink that goes without is a lane
 * from nowhere, and trees are kept strongly feasible so that it always ends (Cunningham 1976, <i>A
 * network simplex method</i>). Costs are pairs of whole numbers compared one after the other, so
 * that no large number has to stand for "much more important". What carries is a forest: with so
 * many sources and sinks there are always fewer lanes in use than that. The bounds are reckoned
 * from the prices of the last tree, and hold whatever the prices are.
 */
@NullMarked
package de.muetterzentren.matching.transport;

import org.jspecify.annotations.NullMarked;
