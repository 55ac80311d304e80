package de.muetterzentren.matching;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What people are beside helpers: who asks for what, and who is there for people in a house. */
final class Ties {
  private final Map<ParticipantId, Set<RequestId>> askedBy = new HashMap<>();
  private final Map<ParticipantId, Set<CentreId>> contactOf = new HashMap<>();

  Ties(Community community) {
    community.requests().values().forEach(this::add);
    for (Centre centre : community.centres().values()) {
      centre.contactPersons().forEach(person -> Cases.add(contactOf, person, centre.id()));
    }
  }

  void add(CareRequest request) {
    Cases.add(askedBy, request.asker(), request.id());
  }

  void remove(CareRequest request) {
    Cases.remove(askedBy, request.asker(), request.id());
  }

  /** What somebody asks for, or asked for. */
  Set<RequestId> askedBy(ParticipantId person) {
    return askedBy.getOrDefault(person, Set.of());
  }

  /** The houses in which somebody is a contact person. */
  Set<CentreId> contactOf(ParticipantId person) {
    return contactOf.getOrDefault(person, Set.of());
  }
}
