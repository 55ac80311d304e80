package de.muetterzentren.matching.answer;

import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * One turn of a request that is shared in turns, and who could take it (Ablösung).
 *
 * @param number which turn of the request, from 1 on
 * @param start when it starts, in the zone of the house
 * @param duration how long it takes
 * @param stillNeeded how many helpers it needs beyond those who have pledged it, 1 or more
 * @param stage how far the search went; {@code USUAL} unless it is an emergency
 * @param proposals helpers who could take it, best first; they may be those of other turns
 * @param nearest who comes nearest, fewest obstacles first; empty where there are proposals
 */
public record Turn(
    int number,
    ZonedDateTime start,
    Duration duration,
    int stillNeeded,
    EmergencyStage stage,
    Seq<Proposal> proposals,
    Seq<Nearest> nearest) {}
