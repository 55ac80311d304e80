package de.muetterzentren.insight.openness;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.time.Spans;
import java.time.LocalDate;
import org.threeten.extra.Interval;

/**
 * A day of a house whose hours are known.
 *
 * @param house the house
 * @param date the local day
 * @param day from midnight to midnight
 * @param open when the doors are open on it
 */
public record HouseDay(CentreId house, LocalDate date, Interval day, Spans open) {}
