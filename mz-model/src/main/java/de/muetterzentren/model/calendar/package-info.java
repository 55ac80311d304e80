/**
 * Holidays of a region, public and school, for the days for which they are known. Where they come
 * from is left to whoever embeds the library: a library of holidays, a file, a list by hand.
 */
@NullMarked
package de.muetterzentren.model.calendar;

import org.jspecify.annotations.NullMarked;
