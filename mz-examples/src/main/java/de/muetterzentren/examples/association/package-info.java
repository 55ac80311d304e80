/** Who stands together? The association of the bundled houses. */
@NullMarked
package de.muetterzentren.examples.association;

import org.jspecify.annotations.NullMarked;
