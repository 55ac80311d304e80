/** Something given, in its own unit, by whom and to whom. */
@NullMarked
package de.muetterzentren.model.contribution;

import org.jspecify.annotations.NullMarked;
