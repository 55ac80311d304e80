/** Small numbers are not said, so that nobody can be recognised, not even by subtraction. */
@NullMarked
package de.muetterzentren.insight.benefit.guard;

import org.jspecify.annotations.NullMarked;
