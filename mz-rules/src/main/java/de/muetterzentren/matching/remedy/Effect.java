package de.muetterzentren.matching.remedy;

import java.util.HashSet;
import java.util.Set;

/**
 * Which change may remove which obstacle, by the names of the rules. Rules that are not known here
 * are a house's own: any change of the request may meet them, none of a helper.
 */
final class Effect {
  static final String REACH = "within-reach";
  static final String FREE = "free-for-the-span";
  static final String HOURS = "hours-of-the-week";
  static final String PROOFS = "proofs-held";
  static final String COMMON_START = "common-start";
  static final String CONTACT = "contact-person-there";

  /** No rule: in an emergency enough others are nearer, so that the search looks no further. */
  static final String NOT_LOOKED_AT = "not-looked-at";

  private static final String LANGUAGE = "shared-language";
  private static final String HANDS = "enough-hands";

  /** Nobody may change these. */
  private static final Set<String> FIRM =
      Set.of(
          "can-give-service",
          "kinds-of-task",
          "not-declined",
          "not-pledged-yet",
          "not-the-asker",
          "pair-wishes",
          "something-left");

  /** What depends on the time. */
  private static final Set<String> TIME =
      Set.of(
          FREE,
          HOURS,
          PROOFS,
          COMMON_START,
          CONTACT,
          "no-clash",
          "quiet-times",
          "no-pause",
          "age-limits",
          "house-open");

  /** A limit for the young may ask for a consent, which can be shown; the limit itself stays. */
  private static final Set<String> OF_HELPERS =
      Set.of(REACH, FREE, HOURS, PROOFS, COMMON_START, CONTACT, NOT_LOOKED_AT, "age-limits");

  private Effect() {}

  static boolean anyFirm(Set<String> obstacles) {
    return obstacles.stream().anyMatch(FIRM::contains);
  }

  /** Whether a change of the request may remove one of these obstacles. */
  static boolean mayRemove(RequestChange change, Set<String> obstacles) {
    return obstacles.stream().anyMatch(rule -> mayRemove(change, rule));
  }

  private static boolean mayRemove(RequestChange change, String rule) {
    if (change instanceof RequestChange.WithoutLanguages) {
      return LANGUAGE.equals(rule) || isOwnRule(rule);
    }
    if (change instanceof RequestChange.MoreHelpers) {
      return HANDS.equals(rule) || COMMON_START.equals(rule) || isOwnRule(rule);
    }
    return TIME.contains(rule)
        || isOwnRule(rule)
        || change instanceof RequestChange.InHouse && REACH.equals(rule);
  }

  /** Whether changes of a helper and of a contact person alone may remove all these obstacles. */
  static boolean helperMayRemove(Set<String> obstacles) {
    return OF_HELPERS.containsAll(obstacles);
  }

  /** How many changes are needed at least; what removes others may remove a lack of a start too. */
  static int atLeast(Set<String> obstacles) {
    int needed = 0;
    Set<String> rest = new HashSet<>(obstacles);
    needed += rest.remove(LANGUAGE) ? 1 : 0;
    needed += rest.remove(HANDS) ? 1 : 0;
    rest.removeIf(rule -> COMMON_START.equals(rule) || isOwnRule(rule));
    needed += rest.isEmpty() ? 0 : 1;
    return obstacles.isEmpty() ? 0 : Math.max(1, needed);
  }

  private static boolean isOwnRule(String rule) {
    return !FIRM.contains(rule)
        && !TIME.contains(rule)
        && !LANGUAGE.equals(rule)
        && !HANDS.equals(rule)
        && !REACH.equals(rule);
  }
}
