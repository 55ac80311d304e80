/**
 * The mothers' café (Müttercafé): topics asked for beforehand, gatherings, sponsors on a rhythm.
 * Seed text "Müttercafé": "Wir fragen die Mütter vorab, welche Themen sie aktuell beschäftigen".
 */
@NullMarked
package de.muetterzentren.model.cafe;

import org.jspecify.annotations.NullMarked;
