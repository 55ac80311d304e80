/** How far a long run is (Fortschritt); never a part of its results. */
@NullMarked
package de.muetterzentren.examples.scenario.progress;

import org.jspecify.annotations.NullMarked;
