package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Need;
import java.util.BitSet;
import java.util.List;

/**
 * The request with some changes of what the asker or the house has set.
 *
 * @param need the changed request
 * @param inHouses in an emergency, the same in the houses in which it may be met instead
 * @param changes the changes, in the order of the options
 * @param chosen which options
 */
record Variant(Need need, List<Need> inHouses, List<RequestChange> changes, BitSet chosen) {
  int size() {
    return changes.size();
  }
}
