package de.muetterzentren.insight.cafe.fact;

import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.service.Service;
import java.time.LocalDate;

/**
 * How much company somebody at home in a house has there, and whether they could come to its café.
 *
 * @param participant who
 * @param cafe what the café is
 * @param next the local day on which it meets
 * @param others with how many people something was given or taken, or time spent at a gathering
 * @param comesAlready whether they came to one of the last gatherings, or are there as a contact
 *     person
 * @param away whether a pause, a quiet time or no free time stands in the way
 * @param saidNo whether they have said no to this café
 */
public record Company(
    Participant participant,
    Service cafe,
    LocalDate next,
    int others,
    boolean comesAlready,
    boolean away,
    boolean saidNo) {}
