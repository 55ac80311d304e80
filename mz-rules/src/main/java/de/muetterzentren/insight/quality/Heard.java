package de.muetterzentren.insight.quality;

import de.muetterzentren.model.feedback.Voice;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * When people were last heard (zuletzt gefragt).
 *
 * @param voice which people
 * @param last the day of the last talk or questionnaire; none if never
 * @param by the last day that is looked at
 */
public record Heard(Voice voice, Option<LocalDate> last, LocalDate by) {}
