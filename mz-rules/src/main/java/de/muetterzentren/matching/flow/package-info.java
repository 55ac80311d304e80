/**
 * Flows of least cost in a network (Fluss im Netz), as numbers alone: what transports of goods and
 * ring exchanges have in common. Knows nothing of either.
 */
@NullMarked
package de.muetterzentren.matching.flow;

import org.jspecify.annotations.NullMarked;
