/** The week of a house: who asks, who could help and why, as a page for people. */
@NullMarked
package de.muetterzentren.examples.week;

import org.jspecify.annotations.NullMarked;
