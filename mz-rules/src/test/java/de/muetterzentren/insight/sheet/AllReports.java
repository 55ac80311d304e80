package de.muetterzentren.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.benefit.guard.Decided;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.quality.HouseQuality;
import de.muetterzentren.insight.quality.Quality;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Every report that leaves a house, and somebody who has them all, knows how they are made, goes
 * through all that could have happened and keeps what would have led to the same: reports that are
 * equal in every field have the same texts.
 */
final class AllReports {
  static final CentreId HOUSE = CentreId.of("house");
  static final OfferId LUNCH = OfferId.of("lunch");
  static final ReportPeriod YEAR = ReportPeriod.year(2026);
  static final Question GOOD =
      Question.scale(QuestionId.of("good"), Voice.USERS, "Tut es gut?", "Good?", 2, 2);

  private AllReports() {}

  static CommunityBuilder house() {
    return Community.builder()
        .add(centre(HOUSE))
        .add(
            Offer.builder()
                .id(LUNCH)
                .centre(HOUSE)
                .field(Field.ENCOUNTER)
                .service(Services.LUNCH_TABLE)
                .build())
        .add(GOOD);
  }

  static Centre centre(CentreId id) {
    return Centre.builder().id(id).name("Haus").zone(ZoneId.of("Europe/Berlin")).build();
  }

  /** A day in the middle of a quarter, the first is 0; four more are a year later. */
  static LocalDate quarter(int number) {
    return LocalDate.of(2026, 2, 4).plusMonths(3L * number);
  }

  /** An hour that was given. */
  static Contribution hour(
      String id, Party giver, Party receiver, LocalDate on, Option<Outcome> outcome) {
    return Contribution.builder()
        .id(ContributionId.of(id))
        .giver(giver)
        .receiver(receiver)
        .kind(ContributionKind.HOURS)
        .quantity(1)
        .on(on)
        .outcome(outcome)
        .build();
  }

  /** All reports of a house of these periods, one after the other, and the pages of the years. */
  static Object published(Community community, Releases before, Seq<ReportPeriod> periods) {
    List<Object> all = new ArrayList<>();
    Releases releases = before;
    for (ReportPeriod period : periods) {
      HouseQuality quality = Quality.standard().look(community, HOUSE, period, releases);
      releases = quality.releases();
      all.add(quality.report());
      if (period.months() == ReportPeriod.YEAR) {
        all.add(page(community, period, releases));
      }
    }
    return all;
  }

  /** All that the page for the town hall is made of, and figures that it leaves out. */
  static Object page(Community community, ReportPeriod year, Releases before) {
    Releases releases = Sheets.of(community, before).through(year);
    SmallCounts guard = Decided.guarded(releases, year);
    List<Object> all = new ArrayList<>();
    for (FigureKind kind : FigureKind.values()) {
      all.add(guard.has(kind) ? List.of(kind, guard.of(kind), guard.records(kind)) : kind);
    }
    all.add(guard.help());
    return all;
  }

  static List<List<Integer>> tables(List<Integer> numbers, int cells) {
    List<List<Integer>> all = List.of(List.of());
    for (int i = 0; i < cells; i++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> table : all) {
        for (int number : numbers) {
          List<Integer> more = new ArrayList<>(table);
          more.add(number);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  /** Of each number that is small, more than one must be possible. */
  static void nobodyCanTell(
      List<List<Integer>> tables, Function<List<Integer>, Object> published, IntPredicate small) {
    nobodyCanTell(tables, published, small, table -> true);
  }

  /** Of each number that is small, more than one must be possible, for all tables inside. */
  static void nobodyCanTell(
      List<List<Integer>> tables,
      Function<List<Integer>, Object> published,
      IntPredicate small,
      Predicate<List<Integer>> inside) {
    Map<Object, List<List<Integer>>> same = new HashMap<>();
    tables.forEach(
        table ->
            same.computeIfAbsent(published.apply(table), none -> new ArrayList<>()).add(table));
    assertThat(same.size()).isBetween(2, tables.size() - 1);
    for (List<List<Integer>> alike : same.values()) {
      for (int i = 0; i < alike.get(0).size(); i++) {
        int at = i;
        Set<Integer> possible = new HashSet<>();
        alike.forEach(table -> possible.add(table.get(at)));
        assertThat(possible.size() == 1 && small.test(possible.iterator().next()))
            .as("number %s of %s", i, alike)
            .matches(told -> !told || alike.stream().noneMatch(inside));
      }
    }
  }
}
