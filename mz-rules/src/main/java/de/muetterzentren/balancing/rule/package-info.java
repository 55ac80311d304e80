/** The catalogue of the rules of give and take. */
@NullMarked
package de.muetterzentren.balancing.rule;

import org.jspecify.annotations.NullMarked;
