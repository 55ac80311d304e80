package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What changes for one request from one plan to the next (Planänderung). For the coordinator: it
 * names obstacles.
 *
 * @param request the request
 * @param leaving who was to help and is not any more
 * @param coming who is to help instead or in addition
 * @param why why those who leave cannot stay, or that they are needed elsewhere
 * @param obstacles what the rules say against those who leave; empty unless that is why
 */
public record PlanChange(
    RequestId request,
    Seq<ParticipantId> leaving,
    Seq<ParticipantId> coming,
    Why why,
    Seq<Obstacle> obstacles) {
  private static final String BUNDLE = "de.muetterzentren.matching.plan.change";

  /** Why a plan changes for a request. */
  public enum Why {
    /** Somebody who was planned cannot do it any more. */
    NOT_POSSIBLE_ANY_MORE,
    /** It is not asked for any more, needs fewer people, or people have pledged it. */
    NOT_NEEDED_ANY_MORE,
    /** Somebody who was planned is needed for another request. */
    NEEDED_ELSEWHERE,
    /** It was not planned before, or had too few people. */
    NEWLY_PLANNED,
    /** The same people take other turns. */
    OTHER_TURNS
  }

  /** In words, German or English. */
  public String text(Locale locale) {
    boolean german = "de".equals(locale.getLanguage());
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE, german ? Locale.GERMAN : Locale.ROOT, PlanChange.class.getClassLoader());
    return new MessageFormat(words.getString(why.name()), locale)
        .format(
            new Object[] {
              request.value(),
              leaving.mkString(", "),
              leaving.size(),
              coming.mkString(", "),
              coming.size(),
              obstacles.map(obstacle -> obstacle.text(locale)).distinct().mkString("; ")
            });
  }
}
