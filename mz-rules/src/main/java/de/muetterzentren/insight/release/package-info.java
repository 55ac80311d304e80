/**
 * What of a house's figures may leave it, and when (Veröffentlichung). Figures are released once:
 * how often something was for fixed spans that follow each other, a quarter if nothing else is
 * said; how many people there were for calendar years. A figure that could point at one person is
 * withheld. Longer periods are the sums of what was released of their spans, and all reports that
 * leave the house read the same {@link de.muetterzentren.insight.release.Releases}; so no
 * subtraction between a year and its quarters, between two reports, or before and after somebody
 * left gives more than was released.
 */
@NullMarked
package de.muetterzentren.insight.release;

import org.jspecify.annotations.NullMarked;
