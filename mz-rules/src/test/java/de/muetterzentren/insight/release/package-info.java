/** Quality by results, tried out. */
@NullMarked
package de.muetterzentren.insight.release;

import org.jspecify.annotations.NullMarked;
