package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.control.Option;

/** Somebody wanted in two parts of a programme at the same time. */
public record PersonTwice(
    Conference conference, Session earlier, Session later, ParticipantId person)
    implements ProgrammeFact {
  @Override
  public Clash clash(Option<Remark> why) {
    return new Clash(
        conference.id(),
        later.id(),
        Option.of(earlier.id()),
        Option.none(),
        Option.of(person),
        earlier.time().intersection(later.time()),
        Option.none(),
        why);
  }
}
