package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.request.Urgency;
import io.vavr.control.Option;

/** How far the search for an emergency went. */
final class EmergencyWords {
  private final Answered answered;
  private final Phrases phrases;

  EmergencyWords(Answered answered, Phrases phrases) {
    this.answered = answered;
    this.phrases = phrases;
  }

  /**
   * How far the search went; none if it is no emergency. To others than the coordinator only what
   * is about where: the rest would tell of somebody's limits.
   */
  Option<String> stage(Entry entry, Answer.Proposed answer) {
    if (entry.request().urgency() != Urgency.EMERGENCY) {
      return Option.none();
    }
    if (answer.house().isDefined()) {
      String house =
          answered.community().centres().get(answer.house().get()).map(Centre::name).getOrElse("");
      return Option.of(phrases.say("emergency.house", house));
    }
    return Option.when(
        answered.viewer() instanceof Viewer.Coordinator,
        () -> phrases.say("emergency.stage", answer.stage().text(phrases.locale())));
  }
}
