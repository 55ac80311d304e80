package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Seq;
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
      return Option.of(phrases.say("emergency.house", name(answer.house().get())));
    }
    return Option.when(
        answered.viewer() instanceof Viewer.Coordinator,
        () -> phrases.say("emergency.stage", answer.stage().text(phrases.locale())));
  }

  /** How far an emergency had to go for those planned for it; empty if it is none. */
  String planned(CareRequest request, Seq<PlannedHelp> help) {
    return request.urgency() == Urgency.EMERGENCY
        ? help.map(this::planned).distinct().mkString("; ")
        : "";
  }

  private String planned(PlannedHelp help) {
    return help.house()
        .map(house -> phrases.say("plan.house", name(house)))
        .getOrElse(() -> help.stage().text(phrases.locale()));
  }

  private String name(CentreId house) {
    return answered.community().centres().get(house).map(Centre::name).getOrElse("");
  }
}
