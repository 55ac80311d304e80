/** How fast matching is, compared in the same run with loops written by hand. */
@NullMarked
package de.muetterzentren.examples.benchmark;

import org.jspecify.annotations.NullMarked;
