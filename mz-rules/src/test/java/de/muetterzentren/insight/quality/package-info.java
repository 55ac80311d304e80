/** Quality by results, tried out. */
@NullMarked
package de.muetterzentren.insight.quality;

import org.jspecify.annotations.NullMarked;
