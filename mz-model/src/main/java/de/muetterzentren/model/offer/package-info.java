/** What a house opens to all. */
@NullMarked
package de.muetterzentren.model.offer;

import org.jspecify.annotations.NullMarked;
