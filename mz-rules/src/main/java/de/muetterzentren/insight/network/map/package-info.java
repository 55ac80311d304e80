/**
 * The map itself: who stands on it and which ties there are. Mütterzentren are "oft … die ‚Spinne
 * im Netz‘": seen as a value, without any library for graphs.
 */
@NullMarked
package de.muetterzentren.insight.network.map;

import org.jspecify.annotations.NullMarked;
