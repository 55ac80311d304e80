/** What a house does, tried out. */
@NullMarked
package de.muetterzentren.insight.benefit.guard;

import org.jspecify.annotations.NullMarked;
