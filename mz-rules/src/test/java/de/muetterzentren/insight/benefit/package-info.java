/** What a house does, tried out. */
@NullMarked
package de.muetterzentren.insight.benefit;

import org.jspecify.annotations.NullMarked;
