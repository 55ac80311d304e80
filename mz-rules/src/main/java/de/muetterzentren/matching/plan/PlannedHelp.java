package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;

/**
 * Who would help with a request (geplante Hilfe): a proposal, until both sides have said yes.
 *
 * @param request the request
 * @param helper who
 * @param starts when each of its times would start, in the zone of the house
 * @param points what speaks for it
 * @param stage how far an emergency had to go; usual for all others
 * @param house the house in which it would be, where care at home is not possible
 */
public record PlannedHelp(
    RequestId request,
    ParticipantId helper,
    Seq<ZonedDateTime> starts,
    int points,
    EmergencyStage stage,
    Option<CentreId> house) {}
