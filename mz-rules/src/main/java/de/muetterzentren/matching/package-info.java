/**
 * Matching: a community and a request go in, proposals with reasons or obstacles with the change
 * that would remove them come out. Start at {@link de.muetterzentren.matching.Matcher}.
 */
@NullMarked
package de.muetterzentren.matching;

import org.jspecify.annotations.NullMarked;
