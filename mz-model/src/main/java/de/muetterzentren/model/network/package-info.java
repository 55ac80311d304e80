/** Partners in the local network. */
@NullMarked
package de.muetterzentren.model.network;

import org.jspecify.annotations.NullMarked;
