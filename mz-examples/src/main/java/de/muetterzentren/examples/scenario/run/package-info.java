/** How a scenario lives through its weeks, by the calls that an application would make. */
@NullMarked
package de.muetterzentren.examples.scenario.run;

import org.jspecify.annotations.NullMarked;
