package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.benefit.figure.FigureKind;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which figures are parts of which, so that one cannot be reckoned from the others. Where one has
 * to be hidden for the sake of another, it is the first that can.
 */
final class Families {
  /** All of them; a total is only hidden by its own family. */
  static final Seq<Family> ALL =
      Array.of(
          whole(
              FigureKind.PEOPLE,
              FigureKind.ONLY_RECEIVED,
              FigureKind.ONLY_GAVE,
              FigureKind.BOTH_ROLES),
          part(FigureKind.TIES, FigureKind.NEW_TIES),
          part(FigureKind.TOLD, FigureKind.GOOD_FOR_BOTH),
          part(FigureKind.REFERRED, FigureKind.REFERRED_AND_HELPED),
          part(FigureKind.ANSWERS, FigureKind.CONTENT_ANSWERS),
          whole(
              FigureKind.HOURS,
              FigureKind.OTHER_HOURS,
              FigureKind.HOUSE_HOURS,
              FigureKind.NEIGHBOUR_HOURS),
          whole(FigureKind.REQUESTS, FigureKind.ANSWERED, FigureKind.UNMET),
          part(FigureKind.REQUESTS, FigureKind.EMERGENCIES),
          part(FigureKind.EMERGENCIES, FigureKind.EMERGENCIES_ANSWERED),
          part(FigureKind.EMERGENCIES_ANSWERED, FigureKind.EMERGENCIES_IN_TIME),
          part(FigureKind.REQUESTS, FigureKind.NEWCOMER_REQUESTS),
          part(FigureKind.ANSWERED, FigureKind.WORK_ANSWERED));

  /**
   * A total and parts of it.
   *
   * @param whole whether the parts are all of it
   */
  record Family(FigureKind total, Seq<FigureKind> parts, boolean whole) {}

  private Families() {}

  private static Family whole(FigureKind total, FigureKind... parts) {
    return new Family(total, Array.of(parts), true);
  }

  private static Family part(FigureKind total, FigureKind part) {
    return new Family(total, Array.of(part), false);
  }
}
