package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;

/**
 * A private wish to be brought together with somebody, or not (Paarwunsch). Never shown to the
 * other side.
 *
 * @param other about whom
 * @param kind with or not with
 */
public record PairWish(ParticipantId other, Kind kind) {
  /** With or not with. */
  public enum Kind {
    /** Gladly together. */
    WITH,
    /** Not together. */
    NOT_WITH
  }

  public PairWish {
    Checks.given("other", other, "kind", kind);
  }

  /** Gladly together with somebody. */
  public static PairWish with(ParticipantId other) {
    return new PairWish(other, Kind.WITH);
  }

  /** Not together with somebody. */
  public static PairWish notWith(ParticipantId other) {
    return new PairWish(other, Kind.NOT_WITH);
  }

  /** Hides the wish, so that it never reaches a log. */
  @Override
  public String toString() {
    return "PairWish[hidden]";
  }
}
