package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Seq;

/**
 * A way to decide whom to ask (Vorgehensweise). A policy proposes and decides nothing for people:
 * what they answer is the business of their behaviour, the same under every policy.
 *
 * <p>A policy keeps nothing between rounds, uses no clock and no chance of its own, and is
 * thread-safe: one value serves many runs at once.
 */
public interface Policy {
  /** Its name in tables, such as {@code own-rhythm}. */
  String name();

  /** The matcher, which says who could help; with rules of a house's own where it has some. */
  default Matcher matcher(Matcher standard) {
    return standard;
  }

  /**
   * Those of the open requests that may be asked for now, in the same order. The others wait until
   * they may or are over. The library itself has no such gate.
   */
  default Seq<CareRequest> taken(Round round) {
    return round.open();
  }

  /** Whom to ask now; for each request no more than are still needed. */
  Seq<Ask> asks(Round round);

  /** Whether people who have received for long are invited, as the library proposes it. */
  default boolean invites() {
    return false;
  }
}
