package de.muetterzentren.matching.answer;

import de.muetterzentren.model.participant.ParticipantId;

/**
 * Somebody who wishes to learn a task, beside an experienced person (Lernen durch Zuschauen,
 * Mitmachen und eigenes Agieren; Leitbild III). Legal conditions of the task hold for the learner
 * too, whatever the step. After three results that were good for both the learner is proposed like
 * anybody else. Not in an emergency.
 *
 * @param learner who wishes to learn it
 * @param experienced beside whom; one of the proposed helpers
 * @param step what the learner would do this time
 */
public record Tandem(ParticipantId learner, ParticipantId experienced, Step step) {
  /** The steps of learning; after them the ability has grown by itself. */
  public enum Step {
    /** Watching (Zuschauen): the first time. */
    WATCH,
    /** Joining in (Mitmachen): after a first time that was good for both. */
    JOIN_IN
  }
}
