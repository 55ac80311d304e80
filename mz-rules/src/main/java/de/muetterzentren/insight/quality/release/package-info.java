/**
 * What of a house's figures may leave it, and when (Veröffentlichung). Figures are released for
 * fixed spans that follow each other, a quarter if nothing else is said, each once. A figure that
 * could point at one person is withheld. Longer periods are the sums of what was released of their
 * spans, so that no subtraction between a year and its quarters, between two reports, or before and
 * after somebody left gives more than was released.
 */
@NullMarked
package de.muetterzentren.insight.quality.release;

import org.jspecify.annotations.NullMarked;
