/**
 * Where holidays come from: public holidays from a library that keeps them, school holidays from a
 * file that the user has.
 */
@NullMarked
package de.muetterzentren.examples.calendar;

import org.jspecify.annotations.NullMarked;
