/**
 * How much goes from where to where, as numbers alone: sources with a supply, sinks with a demand,
 * and lanes between them. Finds the transport that carries the most and has the least way, and
 * bounds that no transport can beat. Knows nothing of requests, rules or houses.
 *
 * <p>The method: a {@link de.muetterzentren.matching.flow flow of least cost}, where a sink that
 * goes without is a lane from nowhere. What carries is a forest: with so many sources and sinks
 * there are always fewer lanes in use than that. The bounds are reckoned from the prices of the
 * last tree, and hold whatever the prices are.
 */
@NullMarked
package de.muetterzentren.matching.transport;

import org.jspecify.annotations.NullMarked;
