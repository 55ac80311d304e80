/**
 * Everything that knows JGraphT: who best meets whom, where nodes lie in a picture, and files for
 * other tools. The library is an optional dependency; without it there is a clear error. Nothing
 * here shows a type of it.
 */
@NullMarked
package de.muetterzentren.insight.network.graph;

import org.jspecify.annotations.NullMarked;
