/**
 * The researcher's bench (Werkbank für Forschende): made communities that live through weeks with
 * the library, seeded and repeatable. Start at {@link
 * de.muetterzentren.examples.scenario.Scenario}.
 */
@NullMarked
package de.muetterzentren.examples.scenario;

import org.jspecify.annotations.NullMarked;
