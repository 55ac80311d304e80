package de.muetterzentren.insight.openness;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Who carries a house or an offer as a contact person.
 *
 * @param house the house
 * @param offer the offer; none if it is the house as a whole
 * @param name how it is called in sentences
 * @param by who, by id; at least one
 */
public record Carried(CentreId house, Option<OfferId> offer, Named name, Seq<ParticipantId> by) {}
