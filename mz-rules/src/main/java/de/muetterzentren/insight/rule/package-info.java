/** The catalogue of the rules of insight. */
@NullMarked
package de.muetterzentren.insight.rule;

import org.jspecify.annotations.NullMarked;
