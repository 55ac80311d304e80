package de.muetterzentren.insight.cafe;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who has met whom: something was given from one to the other, or both were at a gathering. */
final class Acquaintance {
  /** Whoever knows ten knows enough; nobody is counted further. */
  private static final int ENOUGH = 10;

  private final Map<ParticipantId, Set<ParticipantId>> met = new HashMap<>();

  /** Until a day. */
  static Acquaintance on(Community community, LocalDate day) {
    Acquaintance all = new Acquaintance();
    for (Contribution one : community.contributions().values()) {
      if (!one.on().isAfter(day)
          && community.holds(one)
          && one.giver() instanceof Party.Person giver
          && one.receiver() instanceof Party.Person receiver) {
        all.meet(giver.id(), receiver.id());
        all.meet(receiver.id(), giver.id());
      }
    }
    community
        .gatherings()
        .values()
        .flatMap(same -> same.values())
        .filter(one -> !one.on().isAfter(day))
        .forEach(all::gathered);
    return all;
  }

  private void gathered(Gathering gathering) {
    for (ParticipantId person : gathering.present()) {
      for (ParticipantId other : gathering.present()) {
        if (meet(person, other) >= ENOUGH) {
          break;
        }
      }
    }
  }

  /** How many that are then, beyond enough not counted. */
  private int meet(ParticipantId person, ParticipantId other) {
    Set<ParticipantId> known = met.computeIfAbsent(person, none -> new HashSet<>());
    if (!person.equals(other) && known.size() < ENOUGH) {
      known.add(other);
    }
    return known.size();
  }

  /** With how many others, at most ten. */
  int of(ParticipantId person) {
    return met.getOrDefault(person, Set.of()).size();
  }
}
