package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.request.CareRequest;
import java.time.LocalDate;

/**
 * A request that will come.
 *
 * @param request the request
 * @param on the day on which it comes
 */
public record Coming(CareRequest request, LocalDate on) {}
