/** The smallest offer, tried out and compared with all others. */
@NullMarked
package de.muetterzentren.insight.demand.slot;

import org.jspecify.annotations.NullMarked;
