/** When is nobody there, and what keeps people away? Open doors in the bundled house. */
@NullMarked
package de.muetterzentren.examples.openness;

import org.jspecify.annotations.NullMarked;
