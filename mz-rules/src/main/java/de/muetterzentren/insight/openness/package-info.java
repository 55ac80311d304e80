/**
 * Open doors (Offenheit): on which days a house is closed, when nobody is there as a contact
 * person, which thresholds keep people away. Leitbild: "Türen und Räume sind täglich für jeden
 * geöffnet".
 */
@NullMarked
package de.muetterzentren.insight.openness;

import org.jspecify.annotations.NullMarked;
