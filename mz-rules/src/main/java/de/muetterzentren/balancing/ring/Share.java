package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;

/**
 * What somebody would give to a need (Anteil).
 *
 * @param need the need
 * @param giver one of its givers
 * @param units how many units, more than 0
 */
public record Share(Need need, ParticipantId giver, long units) {}
