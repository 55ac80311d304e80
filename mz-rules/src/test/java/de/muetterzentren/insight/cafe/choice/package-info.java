/** Fair choice, tried out. */
@NullMarked
package de.muetterzentren.insight.cafe.choice;

import org.jspecify.annotations.NullMarked;
