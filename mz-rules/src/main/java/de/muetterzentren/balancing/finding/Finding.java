package de.muetterzentren.balancing.finding;

import de.muetterzentren.balancing.fact.CareKind;
import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Map;
import java.util.Locale;

/**
 * In which phase of the own rhythm somebody is, and what care follows. It never decides whether
 * this person is helped.
 *
 * @param participant who
 * @param phase the phase
 * @param why the rule that says so
 * @param care what follows, each with the rule that says so
 */
public record Finding(
    ParticipantId participant, RhythmPhase phase, Remark why, Map<CareKind, Remark> care) {
  public Finding {
    Checks.given("participant", participant, "phase", phase, "why", why, "care", care);
  }

  /** Whether this person may get invitations. */
  public boolean mayBeInvited() {
    return care.containsKey(CareKind.INVITE);
  }

  /** Whether this person is to be thanked and offered rest. */
  public boolean needsRest() {
    return care.containsKey(CareKind.REST);
  }

  /** To the coordinator, one sentence. */
  public String text(Locale locale) {
    return participant + " " + why.text(locale) + ".";
  }

  /** To the person concerned, kind whole sentences. */
  public String toPerson(Locale locale) {
    return care.values()
        .map(remark -> remark.toPerson(locale))
        .prepend(why.toPerson(locale))
        .mkString(" ");
  }
}
