package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.benefit.figure.Figure;
import de.muetterzentren.insight.benefit.figure.FigureKind;
import de.muetterzentren.insight.benefit.figure.Help;
import de.muetterzentren.insight.benefit.figure.Unit;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What may be said of the figures of a house (Schutz kleiner Zahlen). A number of people, pairs,
 * requests or times from 1 to one below the limit is not said, and neither is anything from which
 * it could be reckoned: where a total is shown with its parts, at least two parts are hidden, so
 * that nobody can tell any of them for certain (primary and secondary suppression: Willenborg, de
 * Waal, Elements of Statistical Disclosure Control, 2001). Help behind which there are fewer people
 * than the limit is put together with other help of the same unit. Nothing guards against two
 * reports whose days nearly agree: keep to the same days, such as years.
 *
 * <p>A lower limit than 5 would not do: of three who together are fewer than 4, in three roles,
 * everybody would know. Immutable and thread-safe.
 */
public final class SmallCounts {
  /** The usual limit. */
  public static final int USUAL = 5;

  private static final int LEAST = 5;
  private static final int MOST = 100;

  private final int limit;
  private final Map<FigureKind, Said> said = new EnumMap<>(FigureKind.class);
  private final Seq<HelpSaid> help;

  private SmallCounts(int limit, Seq<Help> parts, Seq<Figure> figures) {
    this.limit = limit;
    Map<FigureKind, Figure> all = new EnumMap<>(FigureKind.class);
    figures.forEach(figure -> all.put(figure.kind(), figure));
    all.forEach((kind, figure) -> said.put(kind, alone(figure)));
    Families.ALL
        .filter(family -> all.containsKey(family.total()))
        .forEach(family -> guard(family, all));
    givers(all);
    this.help =
        Array.of(ContributionKind.values())
            .flatMap(what -> Folded.of(limit, parts.filter(part -> part.what() == what)));
    for (FigureKind kind : all.keySet()) {
      if (parts.exists(kind::says) && !help.exists(row -> row.says(kind))) {
        said.put(kind, new Said.Several());
      }
    }
    help.filter(row -> !(row.much() instanceof Said.Exactly))
        .forEach(row -> said.put(FigureKind.total(row.what()), new Said.Several()));
  }

  /**
   * Guards the figures of a house.
   *
   * @param limit from 5 to 100
   */
  public static SmallCounts of(int limit, Seq<Help> help, Seq<Figure> figures) {
    Checks.given("help", help, "figures", figures);
    return new SmallCounts(checked(limit), help, figures);
  }

  /** The limit, refused if it is not from 5 to 100. */
  public static int checked(int limit) {
    Checks.begin().between("limit", (long) limit, LEAST, MOST).done();
    return limit;
  }

  /** The limit. */
  public int limit() {
    return limit;
  }

  /** What may be said of a figure; 0 where it is not there. */
  public Said of(FigureKind kind) {
    return said.getOrDefault(kind, new Said.Exactly(BigDecimal.ZERO));
  }

  /** All help as it may be shown, by unit. */
  public Seq<HelpSaid> help() {
    return help;
  }

  /** What may be said of the number of records of a figure: nothing if that would say it. */
  public Said records(Figure figure) {
    return of(figure.kind()) instanceof Said.Exactly
        ? new Said.Exactly(BigDecimal.valueOf(figure.records().size()))
        : new Said.Several();
  }

  private Said alone(Figure figure) {
    if (!small(size(figure))) {
      return new Said.Exactly(figure.number());
    }
    return figure.unit().protects() == Unit.Protects.NUMBER
        ? new Said.FewerThan(limit)
        : new Said.Several();
  }

  private boolean small(long number) {
    return number > 0 && number < limit;
  }

  private static long size(Figure figure) {
    return switch (figure.unit().protects()) {
      case NUMBER -> figure.number().longValue();
      case PEOPLE -> figure.people();
      case NOTHING -> 0;
    };
  }

  /**
   * Whoever gave has one of two roles, both of which may be shown: with how many gave for the first
   * time, or in more ways than one, that would tell how many did not.
   */
  private void givers(Map<FigureKind, Figure> all) {
    if (!all.containsKey(FigureKind.BOTH_ROLES) || !all.containsKey(FigureKind.ONLY_GAVE)) {
      return;
    }
    long gave = size(all.get(FigureKind.BOTH_ROLES)) + size(all.get(FigureKind.ONLY_GAVE));
    for (FigureKind kind : List.of(FigureKind.MANY_SIDED, FigureKind.FIRST_TIME)) {
      if (all.containsKey(kind) && small(gave - size(all.get(kind)))) {
        said.put(kind, new Said.Several());
      }
    }
  }

  /**
   * All that is hidden beside a total is said alike: who reads "fewer than" could tell the others.
   */
  private void guard(Families.Family family, Map<FigureKind, Figure> all) {
    Figure total = all.get(family.total());
    if (small(size(total))) {
      return;
    }
    Seq<Figure> parts = family.parts().flatMap(kind -> Option.of(all.get(kind)));
    long rest = family.whole() ? 0 : size(total) - parts.map(SmallCounts::size).sum().longValue();
    if (!small(rest) && !parts.map(SmallCounts::size).exists(this::small)) {
      return;
    }
    // what is left over is never shown by itself
    Seq<Long> unseen = rest > 0 ? Array.of(rest) : Array.empty();
    Seq<Figure> some = parts.filter(part -> size(part) > 0);
    for (Figure part : some.filter(one -> small(size(one)))) {
      said.put(part.kind(), new Said.Several());
      unseen = unseen.append(size(part));
    }
    // in their order and not by size: that the smallest is hidden would tell how large it is
    for (Figure part : some.filter(one -> !small(size(one)))) {
      if (!hides(unseen)) {
        said.put(part.kind(), new Said.Several());
        unseen = unseen.append(size(part));
      }
    }
  }

  /**
   * Whether none of these can be reckoned when only their sum is known: of two that are both small,
   * a sum of twice the largest small number would say both.
   */
  private boolean hides(Seq<Long> unseen) {
    long sum = unseen.sum().longValue();
    return unseen.size() > 1
        && sum >= limit
        && (unseen.exists(number -> number >= limit) || sum < unseen.size() * (limit - 1L));
  }
}
