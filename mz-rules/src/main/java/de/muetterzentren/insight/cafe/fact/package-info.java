/** What the rules of the mothers' café look at. */
@NullMarked
package de.muetterzentren.insight.cafe.fact;

import org.jspecify.annotations.NullMarked;
