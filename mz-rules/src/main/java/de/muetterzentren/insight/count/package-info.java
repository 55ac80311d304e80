/** Counts the records of one house on some days; nothing stands in two sums. */
@NullMarked
package de.muetterzentren.insight.count;

import org.jspecify.annotations.NullMarked;
