package de.muetterzentren.insight.cafe.fact;

import de.muetterzentren.model.offer.OfferId;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What lies on the table of a café before it meets again.
 *
 * @param offer the café
 * @param next the local day on which it meets again; none if not known
 * @param wishers how many people wish to talk about something that was not talked about since
 * @param longestWait how often in a row one of them has been passed over, at most
 */
public record Table(OfferId offer, Option<LocalDate> next, int wishers, int longestWait) {}
