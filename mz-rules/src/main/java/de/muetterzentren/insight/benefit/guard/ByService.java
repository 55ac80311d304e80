package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.count.ForService;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.sheet.Amounts;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How often something was given for some services (Male je Leistung) beside how often each kind of
 * help was given: a service can stand in some kinds of help only. If these together were given
 * hardly more often than some services that can stand nowhere else, it is known of a few times that
 * they were for something else. Then it is not said of the first of these services how often, for
 * it is one number and the kinds of help are many.
 *
 * <p>The rest is looked at for every choice of services, as the theorem of supply and demand says
 * which tables there can be between two borders (Gale, <i>A theorem on flows in networks</i>,
 * Pacific J. Math. 7, 1957): what such borders tell for certain is one of these rests.
 */
final class ByService {
  private static final Seq<FigureKind> SERVICES =
      Array.of(
          FigureKind.FOR_THE_CAFE,
          FigureKind.LANGUAGE_PRACTISED,
          FigureKind.HELPED_BACK_TO_WORK,
          FigureKind.ACCOMPANIED);

  private final Amounts amounts;
  private final Map<FigureKind, Said> said;
  private final int limit;

  /**
   * Of a house.
   *
   * @param said what may be said of each by itself and in its family; changed here
   */
  ByService(Amounts amounts, Map<FigureKind, Said> said, int limit) {
    this.amounts = amounts;
    this.said = said;
    this.limit = limit;
  }

  void guard(Seq<HelpSaid> rows) {
    Seq<FigureKind> some = SERVICES.filter(this::isPart);
    if (!isExact(FigureKind.CONTRIBUTIONS) && !Times.areShown(rows)) {
      return;
    }
    some.reject(this::isExact).forEach(this::hide);
    Seq<FigureKind> shown = some.filter(this::isExact);
    Option<FigureKind> hidden = first(shown, rows);
    while (hidden.isDefined()) {
      hide(hidden.get());
      shown = shown.remove(hidden.get());
      hidden = first(shown, rows);
    }
  }

  /** The first of services that tell together. */
  private Option<FigureKind> first(Seq<FigureKind> shown, Seq<HelpSaid> rows) {
    return shown.combinations().find(some -> tells(some, rows)).map(some -> some.head());
  }

  private boolean tells(Seq<FigureKind> services, Seq<HelpSaid> rows) {
    long times = services.map(amounts::number).sum().longValue();
    boolean totalTells =
        said.get(FigureKind.CONTRIBUTIONS) instanceof Said.Exactly total
            && small(total.number().longValue() - times);
    return services.nonEmpty()
        && (totalTells || Times.areShown(rows) && small(rowsOf(services, rows) - times));
  }

  /** How often that was given in which at least one of the services can stand. */
  private static long rowsOf(Seq<FigureKind> services, Seq<HelpSaid> rows) {
    return rows.filter(row -> services.exists(service -> canBeIn(service, row)))
        .map(row -> ((Said.Exactly) row.records()).number())
        .foldLeft(BigDecimal.ZERO, BigDecimal::add)
        .longValueExact();
  }

  private static boolean canBeIn(FigureKind service, HelpSaid row) {
    return row.groups().exists(group -> ForService.canBeIn(service, group, row.what()));
  }

  /** Coming along is told by referrals too; where there are some, nobody knows how many of them. */
  private boolean isPart(FigureKind service) {
    return amounts.number(service) > 0
        && (service != FigureKind.ACCOMPANIED || amounts.number(FigureKind.REFERRED) == 0);
  }

  private boolean isExact(FigureKind kind) {
    return said.get(kind) instanceof Said.Exactly;
  }

  /** All that is hidden is said alike, as in a family: "fewer than" could tell the others. */
  private void hide(FigureKind service) {
    said.put(service, new Said.Several());
  }

  private boolean small(long number) {
    return number > 0 && number < limit;
  }
}
