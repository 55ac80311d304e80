package de.muetterzentren.matching.answer;

import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Seq;

/**
 * Somebody who comes near to meeting a request, and all that stands in the way (nächste
 * Möglichkeit).
 *
 * @param helper who
 * @param obstacles every obstacle, at least one, by name of the rule
 */
public record Nearest(ParticipantId helper, Seq<Obstacle> obstacles) {}
