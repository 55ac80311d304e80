package de.muetterzentren.matching.remedy;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * What a helper is to be asked, and perhaps a contact person, whatever the amount.
 *
 * @param further to go further
 * @param free to be free
 * @param hours to give more hours
 * @param proofs to show proofs
 * @param contact who is to be asked to be there as a contact person
 */
record Asking(
    boolean further,
    boolean free,
    boolean hours,
    Set<ProofId> proofs,
    Option<ParticipantId> contact) {
  static final Asking NOTHING = new Asking(false, false, false, TreeSet.empty(), Option.none());

  int size() {
    return (further ? 1 : 0)
        + (free ? 1 : 0)
        + (hours ? 1 : 0)
        + proofs.size()
        + contact.toList().size();
  }

  Asking also(boolean more, boolean freeTime, boolean moreHours) {
    return new Asking(further || more, free || freeTime, hours || moreHours, proofs, contact);
  }

  Asking also(ProofId proof) {
    return new Asking(further, free, hours, proofs.add(proof), contact);
  }

  Asking alsoThere(ParticipantId person) {
    return new Asking(further, free, hours, proofs, Option.of(person));
  }
}
