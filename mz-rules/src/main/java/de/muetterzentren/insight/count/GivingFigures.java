package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How much was given, each kind in its own unit. */
final class GivingFigures {
  private GivingFigures() {}

  static void of(HouseRecords records, Seq<Help> help, Counted counted) {
    List<Contribution> given = records.given;
    counted.times(FigureKind.CONTRIBUTIONS, given, one -> true);
    counted.times(FigureKind.TOLD, given, one -> one.outcome().isDefined());
    counted.times(
        FigureKind.GOOD_FOR_BOTH, given, one -> one.outcome().exists(Outcome::goodForBoth));
    ForService.CONTRIBUTIONS.forEach(
        (kind, service) -> counted.times(kind, given, one -> one.service().contains(service)));
    for (ContributionKind what : ContributionKind.values()) {
      counted.much(
          FigureKind.total(what), given.stream().filter(one -> one.kind() == what).toList());
    }
    hours(given.stream().filter(one -> one.kind() == ContributionKind.HOURS).toList(), counted);
    parts(help, counted);
    months(records, counted);
  }

  private static void hours(List<Contribution> hours, Counted counted) {
    counted.much(
        FigureKind.NEIGHBOUR_HOURS, hours.stream().filter(GivingFigures::amongPeople).toList());
    counted.much(FigureKind.HOUSE_HOURS, hours.stream().filter(GivingFigures::toHouse).toList());
    counted.much(
        FigureKind.OTHER_HOURS,
        hours.stream().filter(one -> !amongPeople(one) && !toHouse(one)).toList());
  }

  private static boolean amongPeople(Contribution one) {
    return one.giver() instanceof Party.Person && one.receiver() instanceof Party.Person;
  }

  private static boolean toHouse(Contribution one) {
    return one.giver() instanceof Party.Person && one.receiver() instanceof Party.House;
  }

  /** What is said of one part of all help is that part. */
  private static void parts(Seq<Help> help, Counted counted) {
    for (FigureKind kind : FigureKind.values()) {
      if (kind.group().isDefined()) {
        help.find(kind::says)
            .peek(part -> counted.note(kind, part.much(), part.people(), part.records()))
            .onEmpty(() -> counted.note(kind, 0, 0, Array.empty()));
      }
    }
    Seq<Help> said = help.filter(part -> part.group() != HelpGroup.OTHER);
    counted.note(
        FigureKind.KINDS_OF_HELP,
        said.map(Help::group).distinct().size(),
        0,
        said.flatMap(Help::records));
  }

  private static void months(HouseRecords records, Counted counted) {
    YearMonth first = YearMonth.from(records.days.first());
    YearMonth last = YearMonth.from(records.days.last());
    counted.note(
        FigureKind.ACTIVE_MONTHS,
        (int) records.given.stream().map(one -> YearMonth.from(one.on())).distinct().count(),
        0,
        Counted.records(records.given));
    counted.note(
        FigureKind.CALENDAR_MONTHS,
        (int) first.until(last, ChronoUnit.MONTHS) + 1,
        0,
        Array.empty());
  }
}
