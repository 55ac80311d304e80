/** What a house does, tried out. */
@NullMarked
package de.muetterzentren.insight.benefit.page;

import org.jspecify.annotations.NullMarked;
