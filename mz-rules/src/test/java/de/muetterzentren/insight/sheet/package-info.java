/** What leaves a house, attacked from all sides. */
@NullMarked
package de.muetterzentren.insight.sheet;

import org.jspecify.annotations.NullMarked;
