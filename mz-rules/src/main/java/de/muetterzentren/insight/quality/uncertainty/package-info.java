/**
 * How much a figure can be trusted that comes from few records (Unsicherheit): intervals, and
 * whether two figures can be told apart. Everything is exact or a named formula, at a level of 95
 * in 100; no chance is drawn.
 */
@NullMarked
package de.muetterzentren.insight.quality.uncertainty;

import org.jspecify.annotations.NullMarked;
