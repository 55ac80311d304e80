/** What happens to a community beside everyday life (Ereignisse): the "what if" of a scenario. */
@NullMarked
package de.muetterzentren.examples.scenario.event;

import org.jspecify.annotations.NullMarked;
