/** The association of houses, tried out. */
@NullMarked
package de.muetterzentren.insight.association;

import org.jspecify.annotations.NullMarked;
