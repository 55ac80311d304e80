package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;

/**
 * What one person would give another, all needs together (Gabe).
 *
 * @param giver who gives
 * @param receiver who receives
 * @param units how many units, more than 0
 */
public record Gift(ParticipantId giver, ParticipantId receiver, long units) {}
