package de.muetterzentren.model.feedback;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import java.time.LocalDate;

/**
 * What came of a talk (Gespräch): about what and with which result, both from lists. Neither who
 * spoke nor a word of what was said is kept.
 *
 * @param id the id
 * @param centre the house
 * @param on the local day
 * @param voice as what they spoke
 * @param about what the talk was about
 * @param result what came of it
 */
public record Conversation(
    FeedbackId id, CentreId centre, LocalDate on, Voice voice, ServiceId about, Result result)
    implements Feedback {
  public Conversation {
    Checks.given(
        "id", id, "centre", centre, "on", on, "voice", voice, "about", about, "result", result);
    Checks.begin().date("on", on).done();
  }
}
