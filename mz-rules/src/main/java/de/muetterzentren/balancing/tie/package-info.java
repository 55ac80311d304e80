/** Ties of houses to partners and other houses, a rule each. */
@NullMarked
package de.muetterzentren.balancing.tie;

import org.jspecify.annotations.NullMarked;
