/**
 * Matching: a community and a request go in, proposals with reasons or obstacles with the change
 * that would remove them come out. Start at {@link de.muetterzentren.matching.Matcher}.
 *
 * <p>Which statement of the association's texts is where in the library, and what is still open:
 * {@code de/muetterzentren/seed-map.md} in this jar and in the resources of this module.
 */
@NullMarked
package de.muetterzentren.matching;

import org.jspecify.annotations.NullMarked;
