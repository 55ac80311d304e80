/** Patchwork funding, tried out. */
@NullMarked
package de.muetterzentren.insight.funding;

import org.jspecify.annotations.NullMarked;
