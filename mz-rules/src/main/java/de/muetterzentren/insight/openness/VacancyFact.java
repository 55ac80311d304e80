package de.muetterzentren.insight.openness;

import de.muetterzentren.wording.Named;

/**
 * A while at which somebody is missing, and where.
 *
 * @param gap the while
 * @param name how the offer, or the house, is called in sentences
 */
public record VacancyFact(Vacancy gap, Named name) {}
