/**
 * What speaks for a helper, one class and one rule of the same name each: the class counts, the
 * rule in {@code preference/*.drl} gives the points and the reason.
 */
@NullMarked
package de.muetterzentren.matching.preference;

import org.jspecify.annotations.NullMarked;
