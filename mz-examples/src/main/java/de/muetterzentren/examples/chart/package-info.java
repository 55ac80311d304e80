/**
 * Charts that one would show in a paper, as PNG and SVG: named curves with bands, steps and bars.
 * They know nothing of what they show. Colours that colour-blind people tell apart, lines that are
 * told apart in black and white too, the legend beside the data and never upon it. The same values
 * give the same bytes on a machine; without a screen.
 */
@NullMarked
package de.muetterzentren.examples.chart;

import org.jspecify.annotations.NullMarked;
