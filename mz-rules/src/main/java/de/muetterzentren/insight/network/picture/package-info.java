/** The network map to look at, as SVG. */
@NullMarked
package de.muetterzentren.insight.network.picture;

import org.jspecify.annotations.NullMarked;
