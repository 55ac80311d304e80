/** Open doors, tried out. */
@NullMarked
package de.muetterzentren.insight.openness;

import org.jspecify.annotations.NullMarked;
