/**
 * The smallest offer: the fewest weekly hours in which everything that was asked for could take
 * place. Knows times only, nobody and nothing of who asked.
 */
@NullMarked
package de.muetterzentren.insight.demand.slot;

import org.jspecify.annotations.NullMarked;
