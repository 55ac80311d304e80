package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.rule.Audience;
import de.muetterzentren.model.participant.ParticipantId;

/** Who reads an answer; each sees what concerns them (Sicht). */
public sealed interface Viewer {
  /** Whoever answers for the house; sees everything. */
  record Coordinator() implements Viewer {}

  /**
   * Who asked: sees proposals and open reasons; no private wish, nothing about people not proposed.
   */
  record Asker() implements Viewer {}

  /**
   * A helper: sees only the own proposal and open reasons.
   *
   * @param id who
   */
  record Helper(ParticipantId id) implements Viewer {}

  /** For whom the texts are. */
  default Audience audience() {
    if (this instanceof Coordinator) {
      return Audience.COORDINATOR;
    }
    return this instanceof Asker ? Audience.ASKER : Audience.HELPER;
  }

  /** Whoever answers for the house. */
  static Viewer coordinator() {
    return new Coordinator();
  }

  /** Who asked. */
  static Viewer asker() {
    return new Asker();
  }

  /** A helper. */
  static Viewer helper(ParticipantId id) {
    return new Helper(id);
  }
}
