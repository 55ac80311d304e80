/**
 * What a house counts before anything leaves it (Blatt): for each span what quality looks at, for
 * each calendar year its people, by roles too, and the figures of the page for the town hall. A
 * sheet is filled in once and goes into the {@link de.muetterzentren.insight.release.Releases};
 * every report that leaves the house is read from there.
 */
@NullMarked
package de.muetterzentren.insight.sheet;

import org.jspecify.annotations.NullMarked;
