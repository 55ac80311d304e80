package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.rule.Audience;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Somebody who comes near to meeting a request, and all that stands in the way (nächste
 * Möglichkeit).
 *
 * @param helper who
 * @param obstacles every obstacle, at least one, by name of the rule
 */
public record Nearest(ParticipantId helper, Seq<Obstacle> obstacles) {
  /** What stands in the way, in one sentence for the coordinator. */
  public String whyNot(Locale reader) {
    return new Sentences(reader, Audience.COORDINATOR, helper.value()).obstacles(obstacles);
  }

  /** What would help, in one sentence for the coordinator. */
  public String help(Locale reader) {
    return new Sentences(reader, Audience.COORDINATOR, helper.value()).help(obstacles);
  }
}
