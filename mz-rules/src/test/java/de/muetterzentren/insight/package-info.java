/** What goes on in a house, tried out. */
@NullMarked
package de.muetterzentren.insight;

import org.jspecify.annotations.NullMarked;
