package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;

/** Nothing lies in a pause of the helper's own rhythm. */
public final class NoPause {
  private static final Timing TIMING = NoPause::allowed;

  private NoPause() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return TIMING.met(pair);
  }

  static Starts allowed(Pair pair, Occurrence time) {
    Starts allowed = Starts.all();
    for (Phase phase : pair.helper().participant().rhythm().phases()) {
      if (phase.kind() == PhaseKind.PAUSE) {
        allowed =
            allowed.intersect(
                Starts.outside(
                    phase.days().first().atStartOfDay(time.zone()).toInstant().minus(time.task()),
                    phase.days().last().plusDays(1).atStartOfDay(time.zone()).toInstant()));
      }
    }
    return allowed;
  }
}
