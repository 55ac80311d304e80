/** The mothers' café, tried out. */
@NullMarked
package de.muetterzentren.model.cafe;

import org.jspecify.annotations.NullMarked;
