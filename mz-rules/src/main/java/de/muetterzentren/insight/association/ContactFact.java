package de.muetterzentren.insight.association;

import io.vavr.control.Option;

/**
 * A contact as sentences speak of it.
 *
 * @param contact the contact
 * @param house the name of the member
 * @param point the name of its contact point; none if there is none
 */
public record ContactFact(Contact contact, String house, Option<String> point) {}
