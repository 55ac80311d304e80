package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Unit;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.sheet.Amounts;
import de.muetterzentren.insight.sheet.Roles;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * How often something was given, and from how many records a figure was counted, as far as that may
 * be said (Belegzahl): how often a kind of help was given only where it is said of all of them, for
 * else the small ones could be reckoned from all contributions. What people did is not counted from
 * as many records as there are people, so that is not said, nor for what is counted from requests
 * or contributions but is none.
 *
 * <p>Where people by roles are hidden, nearly as few contributions as people would tell that hardly
 * anybody had both roles.
 */
final class Times {
  private static final Set<Unit> OF_DEEDS =
      EnumSet.of(
          Unit.PEOPLE,
          Unit.PAIRS,
          Unit.ABILITIES,
          Unit.CALENDAR_MONTHS,
          Unit.SERVICES,
          Unit.KINDS_OF_HELP,
          Unit.PARTNERS,
          Unit.KINDS_OF_PARTNER,
          Unit.HOUSES);

  /** Counted from requests, of which one may stand for several times. */
  private static final Set<FigureKind> OF_REQUESTS =
      EnumSet.of(FigureKind.REFERRED, FigureKind.REFERRED_AND_HELPED, FigureKind.ACCOMPANIED);

  private static final Set<FigureKind> PARTS_OF_HOURS =
      EnumSet.of(FigureKind.NEIGHBOUR_HOURS, FigureKind.HOUSE_HOURS, FigureKind.OTHER_HOURS);

  private final Amounts amounts;
  private final Function<FigureKind, Said> said;
  private final int limit;

  Times(Amounts amounts, Function<FigureKind, Said> said, int limit) {
    this.amounts = amounts;
    this.said = said;
    this.limit = limit;
  }

  /**
   * Whether nothing is said of how often something was given. Where it is not said how many people
   * there are, they are taken for as many as there could be; else what is said would tell it.
   */
  boolean areHidden() {
    long people =
        isExact(FigureKind.PEOPLE) ? amounts.number(FigureKind.PEOPLE) : Roles.many(limit);
    return rolesHidden() && amounts.number(FigureKind.CONTRIBUTIONS) < people + limit;
  }

  /**
   * Whether it is not said how often anything was given: also if it is not said of the kinds of
   * help, and there are so few of it that each must have been given hardly more often than at all.
   */
  boolean areHidden(Seq<HelpSaid> rows) {
    return areHidden()
        || !areShown(rows) && amounts.number(FigureKind.CONTRIBUTIONS) < (long) limit * rows.size();
  }

  /** Rows of help, all of them with how often it was given or none. */
  Seq<HelpSaid> ofRows(Seq<HelpSaid> rows) {
    return areHidden() || !areShown(rows) ? rows.map(HelpSaid::withoutTimes) : rows;
  }

  static boolean areShown(Seq<HelpSaid> rows) {
    return rows.forAll(row -> row.records() instanceof Said.Exactly);
  }

  /** What may be said of the number of records of a figure: nothing if that would say another. */
  Said of(FigureKind kind, Seq<HelpSaid> rows) {
    int records = records(kind);
    boolean tells =
        OF_DEEDS.contains(kind.unit())
            || OF_REQUESTS.contains(kind)
            || kind.unit().protects() == Unit.Protects.PEOPLE && !areShown(rows)
            || PARTS_OF_HOURS.contains(kind) && !partsOfHoursAreShown();
    return isExact(kind) && (records == 0 || !tells)
        ? new Said.Exactly(BigDecimal.valueOf(records))
        : new Said.Several();
  }

  private boolean partsOfHoursAreShown() {
    return PARTS_OF_HOURS.stream()
        .allMatch(part -> isExact(part) && (records(part) == 0 || records(part) >= limit));
  }

  private boolean rolesHidden() {
    return Roles.KINDS.forAll(kind -> amounts.figure(kind).isDefined())
        && !Roles.KINDS.forAll(this::isExact);
  }

  private boolean isExact(FigureKind kind) {
    return said.apply(kind) instanceof Said.Exactly;
  }

  private int records(FigureKind kind) {
    return amounts.figure(kind).map(Cell.Amount::records).getOrElse(0);
  }
}
