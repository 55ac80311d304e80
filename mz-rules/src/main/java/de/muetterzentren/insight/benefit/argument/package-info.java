/** The arguments of the association, and whether the records of a house support them. */
@NullMarked
package de.muetterzentren.insight.benefit.argument;

import org.jspecify.annotations.NullMarked;
