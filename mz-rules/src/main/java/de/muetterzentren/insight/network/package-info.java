/**
 * The network map (Netzwerkkarte): how people, houses and partners are tied, who is hardly
 * connected and which encounter could change that, and where the network hangs on one alone. Flyer
 * 2016: "Im offenen Treff werden kleine (Eltern für Eltern) und große (Fachleute, Einrichtungen,
 * Institutionen) Netzwerke gebildet".
 */
@NullMarked
package de.muetterzentren.insight.network;

import org.jspecify.annotations.NullMarked;
