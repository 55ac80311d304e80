/** Where something is: coordinates and great-circle distance. */
@NullMarked
package de.muetterzentren.model.place;

import org.jspecify.annotations.NullMarked;
