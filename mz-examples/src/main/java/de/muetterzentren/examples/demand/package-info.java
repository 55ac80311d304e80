/** What is asked for and not there, and how are our offers used? Demand in the bundled house. */
@NullMarked
package de.muetterzentren.examples.demand;

import org.jspecify.annotations.NullMarked;
