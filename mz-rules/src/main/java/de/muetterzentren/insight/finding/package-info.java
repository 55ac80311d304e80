/** What the rules of insight found. */
@NullMarked
package de.muetterzentren.insight.finding;

import org.jspecify.annotations.NullMarked;
