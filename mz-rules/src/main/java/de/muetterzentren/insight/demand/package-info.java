/**
 * Needs lead (Bedarf und Nachfrage): what is asked for and not there, the smallest offer that would
 * meet it, houses nearby that have it already; and how the offers that there are come to be used.
 * Argumentationshilfe: "Nicht das Angebot, sondern Bedarf und Nachfrage sollen das Konzept
 * bestimmen".
 */
@NullMarked
package de.muetterzentren.insight.demand;

import org.jspecify.annotations.NullMarked;
