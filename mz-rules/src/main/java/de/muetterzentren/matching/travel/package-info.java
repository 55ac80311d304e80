/** How far and how long the way between two places is. */
@NullMarked
package de.muetterzentren.matching.travel;

import org.jspecify.annotations.NullMarked;
