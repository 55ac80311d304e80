package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.insight.figure.Unit;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.sheet.Amounts;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What may be said of the figures of a house (Schutz kleiner Zahlen). A number of people, pairs,
 * requests or times from 1 to one below the limit is not said, nor one behind which there are fewer
 * people than that, and neither is anything from which it could be reckoned: where a total is shown
 * with its parts, at least two parts are hidden, so that nobody can tell any of them for certain
 * (primary and secondary suppression: Willenborg, de Waal, Elements of Statistical Disclosure
 * Control, 2001). Help behind which there are fewer people than the limit is put together with
 * other help of the same unit. Of what people think it is not said either that all do, or nobody.
 *
 * <p>What other reports show too, such as people by roles and answers, is not decided here but for
 * all of them, by {@link Decided}.
 *
 * <p>A lower limit than 5 would not do: of two that together are fewer than 4 everybody would know
 * too much. Immutable and thread-safe.
 */
public final class SmallCounts {
  /** The usual limit. */
  public static final int USUAL = 5;

  private static final int LEAST = 5;

  /** The largest limit. */
  public static final int MOST = 100;

  private final int limit;
  private final io.vavr.collection.Map<FigureKind, Cell.Amount> all;
  private final Map<FigureKind, Said> said = new EnumMap<>(FigureKind.class);
  private final Times times;
  private final Seq<HelpSaid> help;

  private SmallCounts(
      int limit, Amounts amounts, io.vavr.collection.Map<FigureKind, Said> decided) {
    this.limit = limit;
    this.all = amounts.figures();
    all.forEach((kind, amount) -> said.put(kind, alone(kind, amount)));
    decided.forEach(said::put);
    this.times = new Times(amounts, this::of, limit);
    this.help =
        times.ofRows(
            Array.of(ContributionKind.values())
                .flatMap(
                    what -> Folded.of(limit, amounts.help().filter(part -> part.what() == what))));
    if (times.areHidden(help)) {
      said.put(FigureKind.CONTRIBUTIONS, new Said.Several());
    }
    Families.ALL
        .filter(family -> all.containsKey(family.total()) && !decided.containsKey(family.total()))
        .forEach(this::guard);
    new Crossed(amounts, said, limit).guard();
    new ByService(amounts, said, limit).guard(help);
    for (FigureKind kind : all.keySet()) {
      if (amounts.help().exists(part -> kind.says(part.group(), part.what()))
          && !help.exists(row -> row.says(kind))) {
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
   * @param decided what is said of figures of which was decided elsewhere
   */
  public static SmallCounts of(
      int limit, Amounts amounts, io.vavr.collection.Map<FigureKind, Said> decided) {
    Checks.given("amounts", amounts, "decided", decided);
    return new SmallCounts(checked(limit), amounts, decided);
  }

  /** Guards figures of any days, of which nothing else is known. */
  public static SmallCounts of(int limit, Seq<Help> help, Seq<Figure> figures) {
    Amounts amounts = Amounts.of(help, figures);
    return of(limit, amounts, Decided.alone(checked(limit), amounts));
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

  /** Whether the figure is there; some cannot be known. */
  public boolean has(FigureKind kind) {
    return all.containsKey(kind);
  }

  /** What may be said of a figure; 0 where it is not there. */
  public Said of(FigureKind kind) {
    return said.getOrDefault(kind, new Said.Exactly(BigDecimal.ZERO));
  }

  /** How much there is at least of a figure, as far as that may be said. */
  public BigDecimal atLeast(FigureKind kind) {
    Said it = of(kind);
    if (it instanceof Said.Exactly exactly) {
      return exactly.number();
    }
    if (it instanceof Said.AtLeast some) {
      return some.number();
    }
    return it instanceof Said.Nothing ? BigDecimal.ZERO : BigDecimal.ONE;
  }

  /** All help as it may be shown, by unit. */
  public Seq<HelpSaid> help() {
    return help;
  }

  /** What may be said of the number of records of a figure: nothing if that would say it. */
  public Said records(FigureKind kind) {
    return times.of(kind, help);
  }

  private Said alone(FigureKind kind, Cell.Amount amount) {
    if (small(size(kind, amount))) {
      return kind.unit().protects() == Unit.Protects.NUMBER && !Crossed.isBounded(kind)
          ? new Said.FewerThan(limit)
          : new Said.Several();
    }
    return fewPeople(kind, amount) ? new Said.Several() : new Said.Exactly(amount.number());
  }

  private boolean small(long number) {
    return number > 0 && number < limit;
  }

  /** Whether few people did something often. */
  private boolean fewPeople(FigureKind kind, Cell.Amount amount) {
    return kind.unit().protects() == Unit.Protects.NUMBER && small(amount.people());
  }

  private boolean hidden(FigureKind kind) {
    return small(size(kind)) || all.get(kind).exists(amount -> fewPeople(kind, amount));
  }

  private long size(FigureKind kind) {
    return all.get(kind).map(amount -> size(kind, amount)).getOrElse(0L);
  }

  private static long size(FigureKind kind, Cell.Amount amount) {
    return switch (kind.unit().protects()) {
      case NUMBER -> amount.number().longValue();
      case PEOPLE -> amount.people();
      case NOTHING -> 0;
    };
  }

  private boolean isExact(FigureKind kind) {
    return of(kind) instanceof Said.Exactly;
  }

  private void hide(FigureKind part) {
    said.put(part, new Said.Several());
  }

  /**
   * All that is hidden beside a total is said alike: who reads "fewer than" could tell the others.
   * Of a total that is hidden no part is shown: it would tell how large the total is at least.
   */
  private void guard(Families.Family family) {
    long total = size(family.total());
    if (family.sort() == Families.Sort.OPINION) {
      opinion(family.total(), family.parts().head());
      return;
    }
    Seq<FigureKind> parts = family.parts().filter(this::has);
    if (!isExact(family.total())) {
      parts.filter(part -> size(part) > 0).forEach(this::hide);
      return;
    }
    long rest =
        family.sort() == Families.Sort.WHOLE ? 0 : total - parts.map(this::size).sum().longValue();
    if (!small(rest) && !parts.exists(this::hidden)) {
      return;
    }
    // what is left over is never shown by itself
    Seq<Long> unseen = rest > 0 ? Array.of(rest) : Array.empty();
    Seq<FigureKind> some = parts.filter(part -> size(part) > 0);
    for (FigureKind part : some.filter(this::hidden)) {
      hide(part);
      unseen = unseen.append(size(part));
    }
    // in their order and not by size: that the smallest is hidden would tell how large it is
    for (FigureKind part : some.reject(this::hidden)) {
      if (!hides(unseen)) {
        hide(part);
        unseen = unseen.append(size(part));
      }
    }
  }

  /** Those who think so and those who do not are both shown if there are enough of both. */
  private void opinion(FigureKind of, FigureKind part) {
    long total = size(of);
    if (!has(part) || total == 0) {
      return;
    }
    if (!isExact(of)) {
      said.put(part, new Said.Nothing());
      return;
    }
    if (size(part) >= limit && total - size(part) >= limit) {
      return;
    }
    // nearly all, or hardly anybody; of so few it would tell which
    boolean many = size(part) >= limit && total >= 2L * limit - 1;
    said.put(part, many ? new Said.AtLeast(BigDecimal.valueOf(limit)) : new Said.Nothing());
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
