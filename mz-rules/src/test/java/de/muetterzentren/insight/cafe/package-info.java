/** The mothers' café, tried out. */
@NullMarked
package de.muetterzentren.insight.cafe;

import org.jspecify.annotations.NullMarked;
