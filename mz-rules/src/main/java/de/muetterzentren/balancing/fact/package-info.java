/** What the rules of give and take look at, and where they report to. */
@NullMarked
package de.muetterzentren.balancing.fact;

import org.jspecify.annotations.NullMarked;
