package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.insight.release.Shown;
import de.muetterzentren.insight.sheet.Amounts;
import de.muetterzentren.insight.sheet.Roles;
import de.muetterzentren.model.centre.CentreId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.ToLongFunction;

/**
 * What is said of figures that other reports show too, so that they say the same (gemeinsame
 * Angaben): people by roles as they are in the roll-up, visits, talks and answers as the sums of
 * what quality shows of them.
 */
public final class Decided {
  private static final CentreId ANY = CentreId.of("house");

  private Decided() {}

  /** All figures of a year that was released, guarded. */
  public static SmallCounts guarded(Releases releases, ReportPeriod year) {
    return SmallCounts.of(releases.least(), Amounts.of(releases, year), of(releases, year));
  }

  /** Of a year that was released. */
  private static Map<FigureKind, Said> of(Releases releases, ReportPeriod year) {
    Map<FigureKind, Said> said = HashMap.empty();
    for (FigureKind kind : Roles.KINDS.append(FigureKind.PEOPLE)) {
      said = said.put(kind, said(Roles.shown(releases, year, kind)));
    }
    Seq<String> questions = releases.figures(year).filter(Measures::isContent);
    return said.put(
            FigureKind.VISITS,
            sum(releases, year, io.vavr.collection.Array.of(Measures.USES.key()), Decided::number))
        .put(
            FigureKind.TALKS,
            sum(releases, year, releases.figures(year).filter(Measures::isTalk), Decided::number))
        .put(FigureKind.ANSWERS, sum(releases, year, questions, Decided::number))
        .put(
            FigureKind.CONTENT_ANSWERS,
            sum(releases, year, questions, cell -> ((Cell.Share) cell).good()));
  }

  /** Of figures of which nothing was released. */
  static Map<FigureKind, Said> alone(int limit, Amounts amounts) {
    if (Roles.KINDS.append(FigureKind.PEOPLE).exists(kind -> amounts.figure(kind).isEmpty())) {
      return HashMap.empty();
    }
    ShownCounts shown = Roles.shown(Roles.counts(ANY, amounts), limit);
    Map<FigureKind, Said> said = HashMap.of(FigureKind.PEOPLE, said(shown.total()));
    for (int i = 0; i < Roles.KINDS.size(); i++) {
      said = said.put(Roles.KINDS.get(i), said(shown.byColumn().get(i)));
    }
    return said;
  }

  /** What is withheld of people is never 0. */
  private static Said said(Option<Long> shown) {
    return shown.isDefined()
        ? new Said.Exactly(BigDecimal.valueOf(shown.get()))
        : new Said.Several();
  }

  private static Said sum(
      Releases releases, ReportPeriod year, Seq<String> figures, ToLongFunction<Cell> number) {
    Seq<Option<Shown>> all = figures.map(figure -> releases.shown(figure, year));
    long sum =
        all.flatMap(one -> one).map(shown -> number.applyAsLong(shown.cell())).sum().longValue();
    boolean whole = all.forAll(one -> one.exists(shown -> shown.withheld() == 0));
    if (sum == 0) {
      return new Said.Nothing();
    }
    return whole
        ? new Said.Exactly(BigDecimal.valueOf(sum))
        : new Said.AtLeast(BigDecimal.valueOf(sum));
  }

  private static long number(Cell cell) {
    return cell instanceof Cell.Share share ? share.all() : ((Cell.Count) cell).number();
  }
}
