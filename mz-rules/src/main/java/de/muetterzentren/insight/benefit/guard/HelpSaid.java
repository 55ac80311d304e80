package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.insight.figure.Unit;
import de.muetterzentren.model.contribution.ContributionKind;
import io.vavr.collection.Seq;

/**
 * A row of help as it may be shown: one kind of help, or several put together because few people
 * stand behind one of them.
 *
 * @param groups the kinds of help, one or more
 * @param what what was given
 * @param much how much
 * @param records how often something was given
 */
public record HelpSaid(Seq<HelpGroup> groups, ContributionKind what, Said much, Said records) {
  /** The unit. */
  public Unit unit() {
    return Unit.of(what);
  }

  /** Without how often something was given. */
  HelpSaid withoutTimes() {
    return new HelpSaid(groups, what, much, new Said.Several());
  }

  /** Whether it shows exactly what a figure says. */
  boolean says(FigureKind kind) {
    return groups.size() == 1
        && kind.unit() == unit()
        && kind.group().exists(groups::contains)
        && much instanceof Said.Exactly;
  }
}
