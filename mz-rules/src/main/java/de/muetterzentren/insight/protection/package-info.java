/**
 * Protection of small counts (Geheimhaltung kleiner Zahlen): what points at few people is withheld,
 * and as much beside it as is needed so that nobody can reckon it from sums. § 16 of the German law
 * on federal statistics (BStatG) and the practice of cell suppression; see {@link
 * de.muetterzentren.insight.protection.Protection}.
 */
@NullMarked
package de.muetterzentren.insight.protection;

import org.jspecify.annotations.NullMarked;
