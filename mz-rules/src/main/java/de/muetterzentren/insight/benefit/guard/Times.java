package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Unit;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.sheet.Roles;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * From how many records a figure was counted, as far as that may be said (Belegzahl). Where people
 * by roles are hidden, nearly as few contributions as people would tell that hardly anybody had
 * both roles, and from how many contributions people were counted would tell how many had.
 */
final class Times {
  private static final Set<FigureKind> NOT_GIVEN =
      EnumSet.of(
          FigureKind.VISITS,
          FigureKind.TALLIED,
          FigureKind.ANSWERS,
          FigureKind.CONTENT_ANSWERS,
          FigureKind.TALKS);

  private final Map<FigureKind, Cell.Amount> all;
  private final Function<FigureKind, Said> said;
  private final int limit;

  Times(Map<FigureKind, Cell.Amount> all, Function<FigureKind, Said> said, int limit) {
    this.all = all;
    this.said = said;
    this.limit = limit;
  }

  /** Whether nothing is said of how often something was given. */
  boolean areHidden() {
    return rolesHidden() && number(FigureKind.CONTRIBUTIONS) < number(FigureKind.PEOPLE) + limit;
  }

  /** What may be said of the number of records of a figure: nothing if that would say it. */
  Said of(FigureKind kind) {
    boolean tells = isGiven(kind) && areHidden() || kind == FigureKind.PEOPLE && rolesHidden();
    return isExact(kind) && !tells
        ? new Said.Exactly(BigDecimal.valueOf(all.get(kind).map(Cell.Amount::records).getOrElse(0)))
        : new Said.Several();
  }

  private boolean rolesHidden() {
    return Roles.KINDS.forAll(all::containsKey) && !Roles.KINDS.forAll(this::isExact);
  }

  private boolean isExact(FigureKind kind) {
    return said.apply(kind) instanceof Said.Exactly;
  }

  private long number(FigureKind kind) {
    return all.get(kind).map(amount -> amount.number().longValue()).getOrElse(0L);
  }

  /** Whether it is counted from what was given. */
  private static boolean isGiven(FigureKind kind) {
    return kind.unit().protects() != Unit.Protects.NOTHING
        && kind.unit() != Unit.REQUESTS
        && !NOT_GIVEN.contains(kind);
  }
}
