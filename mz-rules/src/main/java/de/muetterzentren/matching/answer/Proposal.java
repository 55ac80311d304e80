package de.muetterzentren.matching.answer;

import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A helper suggested for a request, with every reason for it (Vorschlag). Nothing is agreed before
 * both sides have said yes.
 *
 * @param request the request
 * @param helper who could help
 * @param points the sum of the reasons' points; they order proposals of one request and mean
 *     nothing beyond that
 * @param reasons every reason, most points first
 * @param starts the earliest start that suits everything, for each time that it takes place
 * @param amount how much this helper has of what is asked for; none if nothing is counted
 * @param waived what an emergency set aside for this helper, who is free to say no; else empty
 */
public record Proposal(
    RequestId request,
    ParticipantId helper,
    int points,
    Seq<Reason> reasons,
    Seq<ZonedDateTime> starts,
    Option<Amount> amount,
    Seq<Obstacle> waived) {
  /** Every reason in one or two sentences, for the coordinator. */
  public String why(Locale reader) {
    return why(reader, Viewer.coordinator());
  }

  /**
   * Why this helper, in one or two sentences with what this viewer may read: {@code amsel wohnt 1,3
   * km entfernt und macht das gern.} for the coordinator and the asker, {@code Du wohnst 1,3 km
   * entfernt und machst das gern.} for the helper. What is confidential is said to the coordinator
   * alone, also where the proposal is not {@link Answer#seenBy} the viewer; where nothing may be
   * said, there is a sentence that says no more than that it would be possible.
   *
   * @param reader the language: German, English, or one that has files on the class path (see
   *     {@link de.muetterzentren.matching.rule.RuleCatalogue#template}); English for all others
   * @throws IllegalArgumentException if the viewer is another helper
   */
  public String why(Locale reader, Viewer viewer) {
    if (viewer instanceof Viewer.Helper other && !other.id().equals(helper)) {
      throw new IllegalArgumentException("viewer (" + other.id() + ") must be the proposed helper");
    }
    return new Sentences(reader, viewer.audience(), helper.value()).why(reasons, waived);
  }
}
