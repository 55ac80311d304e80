/**
 * The made world of a scenario (gemachte Welt): places, families, their needs and their lives. It
 * is the same for every policy: each concern of each person and week draws from a stream of its
 * own, so that nothing that a policy does reshuffles it.
 */
@NullMarked
package de.muetterzentren.examples.scenario.world;

import org.jspecify.annotations.NullMarked;
