package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.FigureKind;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which figures are parts of which, so that one cannot be reckoned from the others. Where one has
 * to be hidden for the sake of another, it is the first that can. What is a part of a part comes
 * after it. People by roles are decided elsewhere, for all that leaves the house.
 */
final class Families {
  /** All of them; a total is only hidden by its own family. */
  static final Seq<Family> ALL =
      Array.of(
          part(FigureKind.TIES, FigureKind.NEW_TIES),
          part(FigureKind.CONTRIBUTIONS, FigureKind.TOLD),
          part(
              FigureKind.CONTRIBUTIONS,
              FigureKind.FOR_THE_CAFE,
              FigureKind.LANGUAGE_PRACTISED,
              FigureKind.HELPED_BACK_TO_WORK),
          opinion(FigureKind.TOLD, FigureKind.GOOD_FOR_BOTH),
          part(FigureKind.REFERRED, FigureKind.REFERRED_AND_HELPED),
          opinion(FigureKind.ANSWERS, FigureKind.CONTENT_ANSWERS),
          whole(
              FigureKind.HOURS,
              FigureKind.OTHER_HOURS,
              FigureKind.HOUSE_HOURS,
              FigureKind.NEIGHBOUR_HOURS),
          whole(FigureKind.REQUESTS, FigureKind.ANSWERED, FigureKind.UNMET),
          part(FigureKind.REQUESTS, FigureKind.EMERGENCIES),
          part(FigureKind.REQUESTS, FigureKind.NEWCOMER_REQUESTS, FigureKind.WORK_ANSWERED),
          part(FigureKind.ANSWERED, FigureKind.EMERGENCIES_ANSWERED),
          part(FigureKind.EMERGENCIES, FigureKind.EMERGENCIES_ANSWERED),
          part(FigureKind.EMERGENCIES_ANSWERED, FigureKind.EMERGENCIES_IN_TIME),
          part(FigureKind.ANSWERED, FigureKind.WORK_ANSWERED));

  /**
   * A total and parts of it.
   *
   * @param sort how the parts make up the total
   */
  record Family(FigureKind total, Seq<FigureKind> parts, Sort sort) {}

  /** How parts make up a total. */
  enum Sort {
    /** They are all of it. */
    WHOLE,
    /** There may be a rest. */
    PART,
    /** The part are those who think so, the rest those who do not: neither may be nobody. */
    OPINION
  }

  private Families() {}

  private static Family whole(FigureKind total, FigureKind... parts) {
    return new Family(total, Array.of(parts), Sort.WHOLE);
  }

  private static Family part(FigureKind total, FigureKind... parts) {
    return new Family(total, Array.of(parts), Sort.PART);
  }

  private static Family opinion(FigureKind total, FigureKind part) {
    return new Family(total, Array.of(part), Sort.OPINION);
  }
}
