/** Give and take: every rule where it fires and where it does not, and the laws. */
@NullMarked
package de.muetterzentren.balancing;

import org.jspecify.annotations.NullMarked;
