/** What is asked for, tried out. */
@NullMarked
package de.muetterzentren.insight.demand;

import org.jspecify.annotations.NullMarked;
