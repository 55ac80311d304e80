/** Figures of a house, each with the records that it was counted from. */
@NullMarked
package de.muetterzentren.insight.figure;

import org.jspecify.annotations.NullMarked;
