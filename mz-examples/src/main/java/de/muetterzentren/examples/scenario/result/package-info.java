/**
 * What came out of scenarios (Ergebnisse): immutable figures, tables of them, bands over seeds.
 * Knows nothing of how they came about.
 */
@NullMarked
package de.muetterzentren.examples.scenario.result;

import org.jspecify.annotations.NullMarked;
