package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import java.time.ZonedDateTime;

/**
 * Somebody is to be asked to help with a request.
 *
 * @param request the request
 * @param helper who is asked; free to say no
 * @param start when it would start
 */
public record Ask(RequestId request, ParticipantId helper, ZonedDateTime start) {}
