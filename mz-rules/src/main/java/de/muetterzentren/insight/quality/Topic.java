package de.muetterzentren.insight.quality;

import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.service.Service;

/**
 * What many talked about (Thema).
 *
 * @param service what it is
 * @param result whether they praised it or wished for it
 * @param often whether so many did that it can be said without pointing at one of them
 * @param offered whether the house has an offer of it
 */
public record Topic(Service service, Result result, boolean often, boolean offered) {}
