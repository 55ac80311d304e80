/** Graphs, tried out with and without the library for them. */
@NullMarked
package de.muetterzentren.insight.network.graph;

import org.jspecify.annotations.NullMarked;
