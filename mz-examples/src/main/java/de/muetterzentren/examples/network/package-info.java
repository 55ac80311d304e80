/** Who is connected with whom in the bundled house, and which encounter could change something? */
@NullMarked
package de.muetterzentren.examples.network;

import org.jspecify.annotations.NullMarked;
