/**
 * The association of houses (Verband): the federal level, regional contact points, members, and
 * what they get from it. Leitbild VI: "Der Bundesverband versteht sich bundesweit als Anlaufstelle
 * und Informationsdrehscheibe für die Mütterzentren. Mit den Regionen wird reger Austausch
 * gepflegt."
 */
@NullMarked
package de.muetterzentren.model.association;

import org.jspecify.annotations.NullMarked;
