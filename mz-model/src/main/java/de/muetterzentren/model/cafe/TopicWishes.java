package de.muetterzentren.model.cafe;

import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;

/**
 * What somebody would like to talk about (Themenwünsche), asked beforehand. From that day on it
 * stands in place of what the same person wished for earlier; no topics means none any more. Never
 * shown to anybody else, and never part of the text form: a topic says much about a life.
 *
 * @param offer at which café
 * @param participant who
 * @param on the local day of asking
 * @param topics about what, in no order; at most 50
 */
public record TopicWishes(
    OfferId offer, ParticipantId participant, LocalDate on, Set<TopicId> topics) {
  /** The most topics that somebody can wish for at once. */
  public static final int MOST = 50;

  public TopicWishes {
    Checks.given("offer", offer, "participant", participant, "on", on, "topics", topics);
    Checks.begin().date("on", on).entries("topics", topics, MOST).done();
    topics = TreeSet.ofAll(topics);
  }

  /** Hides the wishes, so that they never reach a log. */
  @Override
  public String toString() {
    return "TopicWishes[hidden]";
  }
}
