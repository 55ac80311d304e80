package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.sheet.Amounts;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What figures of two families tell together (Kreuztabellen). */
final class Crossed {
  /**
   * Of which something else tells how many there are at least: services asked for, kinds of help,
   * months, or that few people were it often. That they are fewer than five would tell too much.
   */
  private static final Set<FigureKind> BOUNDED =
      EnumSet.of(
          FigureKind.CONTRIBUTIONS,
          FigureKind.REQUESTS,
          FigureKind.ANSWERED,
          FigureKind.UNMET,
          FigureKind.TIES,
          FigureKind.NEW_TIES);

  private final Amounts amounts;
  private final Map<FigureKind, Said> said;
  private final int limit;

  /**
   * Of a house.
   *
   * @param said what may be said of each by itself and in its family; changed here
   */
  Crossed(Amounts amounts, Map<FigureKind, Said> said, int limit) {
    this.amounts = amounts;
    this.said = said;
    this.limit = limit;
  }

  /** Whether it may not be said that it is small, as something else tells how much is not less. */
  static boolean isBounded(FigureKind kind) {
    return BOUNDED.contains(kind);
  }

  void guard() {
    givers();
    emergencies();
  }

  /**
   * Whoever gave has one of two roles: with how many gave for the first time, or in more ways than
   * one, that would tell how many did not where both roles are shown, and how many have a role at
   * least where they are not. That it is small is not said either: it could be told from which of
   * the two it is.
   */
  private void givers() {
    if (!has(FigureKind.BOTH_ROLES) || !has(FigureKind.ONLY_GAVE)) {
      return;
    }
    long gave = amounts.number(FigureKind.BOTH_ROLES) + amounts.number(FigureKind.ONLY_GAVE);
    boolean shown = isExact(FigureKind.BOTH_ROLES) && isExact(FigureKind.ONLY_GAVE);
    for (FigureKind kind : List.of(FigureKind.MANY_SIDED, FigureKind.FIRST_TIME)) {
      if (has(kind) && (!shown || !isExact(kind) || small(gave - amounts.number(kind)))) {
        said.put(kind, new Said.Nothing());
      }
    }
  }

  /**
   * Whoever found nobody was in an emergency or was not: who knows how many there are together, and
   * how many of the one sort, knows of the other. Where that would hide that no emergency was
   * answered, it is not said of any hidden number either whether it is 0.
   */
  private void emergencies() {
    if (!isExact(FigureKind.UNMET) || !isExact(FigureKind.EMERGENCIES)) {
      return;
    }
    long withoutAny = amounts.number(FigureKind.UNMET) - amounts.number(FigureKind.EMERGENCIES);
    long others = withoutAny + amounts.number(FigureKind.EMERGENCIES_ANSWERED);
    if (small(others) || !isExact(FigureKind.EMERGENCIES_ANSWERED)) {
      hide(FigureKind.EMERGENCIES_ANSWERED, small(withoutAny));
      hide(FigureKind.EMERGENCIES_IN_TIME, small(withoutAny));
    }
  }

  private void hide(FigureKind kind, boolean even0) {
    if (even0) {
      said.put(kind, new Said.Nothing());
    } else if (amounts.number(kind) > 0) {
      said.put(kind, new Said.Several());
    }
  }

  private boolean has(FigureKind kind) {
    return amounts.figure(kind).isDefined();
  }

  private boolean small(long number) {
    return number > 0 && number < limit;
  }

  private boolean isExact(FigureKind kind) {
    return !has(kind) || said.get(kind) instanceof Said.Exactly;
  }
}
