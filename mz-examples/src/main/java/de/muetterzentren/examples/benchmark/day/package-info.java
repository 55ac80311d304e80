/** How many visits of a home-care day a joint plan makes, and how long it takes to find it. */
@NullMarked
package de.muetterzentren.examples.benchmark.day;

import org.jspecify.annotations.NullMarked;
