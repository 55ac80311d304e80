/** Who pays for what? The patchwork of money of the bundled house. */
@NullMarked
package de.muetterzentren.examples.funding;

import org.jspecify.annotations.NullMarked;
