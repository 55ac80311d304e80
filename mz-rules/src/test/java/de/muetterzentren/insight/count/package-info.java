/** Tests of what is counted of a house. */
@NullMarked
package de.muetterzentren.insight.count;

import org.jspecify.annotations.NullMarked;
