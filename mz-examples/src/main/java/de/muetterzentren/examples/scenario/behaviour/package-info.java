/** What people do when they are asked (Verhalten): assumptions, apart from every policy. */
@NullMarked
package de.muetterzentren.examples.scenario.behaviour;

import org.jspecify.annotations.NullMarked;
