/** Who could exchange in a ring? A week of the bundled house, so that all get what they give. */
@NullMarked
package de.muetterzentren.examples.ring;

import org.jspecify.annotations.NullMarked;
