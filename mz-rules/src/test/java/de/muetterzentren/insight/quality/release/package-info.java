/** Quality by results, tried out. */
@NullMarked
package de.muetterzentren.insight.quality.release;

import org.jspecify.annotations.NullMarked;
