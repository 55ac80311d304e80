/** Protection of small counts, attacked. */
@NullMarked
package de.muetterzentren.insight.protection;

import org.jspecify.annotations.NullMarked;
