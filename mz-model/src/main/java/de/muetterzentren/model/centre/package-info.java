/** A house: its place, hours, contact persons and its own rules. */
@NullMarked
package de.muetterzentren.model.centre;

import org.jspecify.annotations.NullMarked;
