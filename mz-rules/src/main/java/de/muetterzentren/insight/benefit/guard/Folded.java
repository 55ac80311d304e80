package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.insight.sheet.Amounts.Given;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * Puts help of one unit together until behind every row there is nobody, as with what partners
 * give, or enough people. What is put together is small and large, so that the small cannot be
 * reckoned.
 */
final class Folded {
  private final int limit;
  private final List<Given> shown = new ArrayList<>();
  private final List<Given> folded = new ArrayList<>();

  private Folded(int limit, Seq<Given> parts) {
    this.limit = limit;
    for (Given part : parts.sortBy(one -> one.amount().people())) {
      int people = part.amount().people();
      boolean small = people > 0 && people < limit;
      (small || people > 0 && !enough() ? folded : shown).add(part);
    }
    shown.sort(Comparator.comparing(Given::group));
  }

  /** The rows of one unit, by kind of help; what was put together comes last. */
  static Seq<HelpSaid> of(int limit, Seq<Given> parts) {
    Folded all = new Folded(limit, parts);
    Seq<HelpSaid> rows = Array.ofAll(all.shown).map(part -> row(List.of(part), true));
    return all.folded.isEmpty()
        ? rows
        : Array.ofAll(rows).append(row(all.folded, all.people() >= limit));
  }

  private boolean enough() {
    return folded.isEmpty() || people() >= limit;
  }

  /** At least so many different people. */
  private int people() {
    return folded.stream().mapToInt(one -> one.amount().people()).max().orElse(0);
  }

  private static HelpSaid row(List<Given> parts, boolean open) {
    EnumSet<HelpGroup> groups = EnumSet.noneOf(HelpGroup.class);
    parts.forEach(part -> groups.add(part.group()));
    BigDecimal much =
        parts.stream().map(one -> one.amount().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    int records = parts.stream().mapToInt(one -> one.amount().records()).sum();
    return new HelpSaid(
        Array.ofAll(groups),
        parts.get(0).what(),
        open ? new Said.Exactly(much) : new Said.Several(),
        open ? new Said.Exactly(BigDecimal.valueOf(records)) : new Said.Several());
  }
}
