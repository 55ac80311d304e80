/** Tally lists: what was asked for, how often, and nothing about who asked. */
@NullMarked
package de.muetterzentren.model.tally;

import org.jspecify.annotations.NullMarked;
