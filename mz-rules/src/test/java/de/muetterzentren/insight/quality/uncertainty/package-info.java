/** Quality by results, tried out. */
@NullMarked
package de.muetterzentren.insight.quality.uncertainty;

import org.jspecify.annotations.NullMarked;
