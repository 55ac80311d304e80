package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.feedback.Voice;
import io.vavr.control.Option;

/**
 * When people were last heard (zuletzt gefragt), by what was released.
 *
 * @param voice which people
 * @param last the span of the last talk or questionnaire; none if never
 * @param now the period that is looked at
 */
public record Heard(Voice voice, Option<ReportPeriod> last, ReportPeriod now) {}
