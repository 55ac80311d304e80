/**
 * Ring exchange (Ringtausch): over open needs, the exchange with the most hours in which everybody
 * gets exactly as many hours as they give, at most what they offer, and only what they want. Start
 * at {@link de.muetterzentren.balancing.ring.RingExchange}.
 */
@NullMarked
package de.muetterzentren.balancing.ring;

import org.jspecify.annotations.NullMarked;
