package de.muetterzentren.matching.remedy;

import de.muetterzentren.model.participant.ProofId;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/**
 * What a helper is to be asked, whatever the amount.
 *
 * @param further to go further
 * @param free to be free
 * @param hours to give more hours
 * @param proofs to show proofs
 */
record Asking(boolean further, boolean free, boolean hours, Set<ProofId> proofs) {
  static final Asking NOTHING = new Asking(false, false, false, TreeSet.empty());

  int size() {
    return (further ? 1 : 0) + (free ? 1 : 0) + (hours ? 1 : 0) + proofs.size();
  }
}
