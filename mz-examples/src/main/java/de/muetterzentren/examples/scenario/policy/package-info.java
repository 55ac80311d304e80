/**
 * Ways in which a house could decide whom to ask (Vorgehensweisen), to compare with one another.
 * Start at {@link de.muetterzentren.examples.scenario.policy.Policies}.
 */
@NullMarked
package de.muetterzentren.examples.scenario.policy;

import org.jspecify.annotations.NullMarked;
