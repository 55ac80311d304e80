/** The network map, tried out. */
@NullMarked
package de.muetterzentren.insight.network;

import org.jspecify.annotations.NullMarked;
