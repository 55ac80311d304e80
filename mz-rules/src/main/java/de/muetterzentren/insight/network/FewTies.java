package de.muetterzentren.insight.network;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Service;
import io.vavr.control.Option;
import java.time.LocalDateTime;

/**
 * With how many others somebody is tied. Read-only.
 *
 * @param who the person
 * @param others with how many other people
 * @param limits from when on it is spoken of
 * @param free whether this person may be invited now: not in a pause, wishes for invitations, and
 *     does not pour out
 * @param encounter which encounter could change it, if one was found
 */
public record FewTies(
    ParticipantId who,
    int others,
    NetworkLimits limits,
    boolean free,
    Option<Encounter> encounter) {
  /** When the encounter could start, in the time of its place. */
  public LocalDateTime start() {
    return encounter.get().invitation().start().toLocalDateTime();
  }

  /** What it is about. */
  public Service service() {
    return encounter.get().invitation().service();
  }

  /** How many more people it would bring within three steps. */
  public int more() {
    return encounter.get().more();
  }
}
