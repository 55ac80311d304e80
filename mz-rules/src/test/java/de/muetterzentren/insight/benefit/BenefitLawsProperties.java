package de.muetterzentren.insight.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.figure.Unit;
import de.muetterzentren.insight.json.BenefitJson;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws of what a house does, over random communities. */
class BenefitLawsProperties {
  private static final Benefit BENEFIT = Benefit.standard();
  private static final Set<Unit> DIFFERENT =
      Set.of(
          Unit.PEOPLE,
          Unit.PAIRS,
          Unit.ABILITIES,
          Unit.CALENDAR_MONTHS,
          Unit.SERVICES,
          Unit.LANGUAGES,
          Unit.OFFERS,
          Unit.KINDS_OF_HELP,
          Unit.PARTNERS,
          Unit.BOARDS,
          Unit.KINDS_OF_PARTNER,
          Unit.HOUSES);

  @Provide
  Arbitrary<Community> communities() {
    return Communities.small();
  }

  /** From the first day on which anything was given, so many days from and to. */
  static DateSpan days(Community community, int from, int length) {
    LocalDate first =
        community
            .contributions()
            .values()
            .map(Contribution::on)
            .min()
            .getOrElse(LocalDate.parse("2026-11-23"))
            .plusDays(from);
    return DateSpan.of(first, first.plusDays(length));
  }

  static Seq<BenefitReport> reports(Community community, DateSpan days) {
    return community
        .centres()
        .keySet()
        .toArray()
        .sorted()
        .map(house -> BENEFIT.report(community, house, days));
  }

  /** What the houses hand out of the year in which something was given first. */
  static Seq<PublicBenefit> handedOut(Community community) {
    ReportPeriod year = ReportPeriod.of(days(community, 0, 0).first(), ReportPeriod.YEAR);
    return community
        .centres()
        .keySet()
        .toArray()
        .sorted()
        .map(house -> BENEFIT.year(community, house, year, Releases.none(house)).forOthers());
  }

  private static Seq<Contribution> holding(Community community, DateSpan days) {
    return Ledger.of(community).holding().filter(one -> days.contains(one.on()));
  }

  @Property(tries = 20)
  void everyContributionStandsInOnePartOfOneHouseAtMost(
      @ForAll("communities") Community community,
      @ForAll @IntRange(max = 40) int from,
      @ForAll @IntRange(max = 400) int length) {
    DateSpan days = days(community, from, length);
    List<RecordId> counted = new ArrayList<>();
    for (BenefitReport report : reports(community, days)) {
      report.help().forEach(part -> counted.addAll(part.records().asJava()));
    }
    Statistics.label("something was given")
        .collect(!counted.isEmpty())
        .coverage(some -> some.check(true).percentage(percent -> percent > 20));

    assertThat(counted).doesNotHaveDuplicates();
    assertThat(holding(community, days).map(RecordId::of)).containsAll(counted);
  }

  @Property(tries = 20)
  void thePartsOfAHouseAreAllThatIsInTheBooksOfItInEveryUnit(
      @ForAll("communities") Community community,
      @ForAll @IntRange(max = 40) int from,
      @ForAll @IntRange(max = 400) int length) {
    DateSpan days = days(community, from, length);
    for (BenefitReport report : reports(community, days)) {
      Set<RecordId> own = new HashSet<>();
      report.help().forEach(part -> own.addAll(part.records().asJava()));
      Seq<Contribution> books =
          holding(community, days).filter(one -> own.contains(RecordId.of(one)));
      for (ContributionKind what : ContributionKind.values()) {
        BigDecimal inBooks =
            books
                .filter(one -> one.kind() == what)
                .map(one -> BigDecimal.valueOf(one.quantity()))
                .fold(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal inParts =
            report
                .help()
                .filter(part -> part.what() == what)
                .map(Help::much)
                .fold(BigDecimal.ZERO, BigDecimal::add);
        assertThat(inParts).isEqualByComparingTo(inBooks);
        assertThat(report.figure(FigureKind.total(what)).get().number())
            .isEqualByComparingTo(inBooks);
      }
      assertThat(number(report, FigureKind.CONTRIBUTIONS)).isEqualTo(own.size());
      assertThat(number(report, FigureKind.HOURS))
          .isCloseTo(
              number(report, FigureKind.NEIGHBOUR_HOURS)
                  + number(report, FigureKind.HOUSE_HOURS)
                  + number(report, FigureKind.OTHER_HOURS),
              org.assertj.core.data.Offset.offset(1e-6));
      assertThat(number(report, FigureKind.PEOPLE))
          .isEqualTo(
              number(report, FigureKind.BOTH_ROLES)
                  + number(report, FigureKind.ONLY_GAVE)
                  + number(report, FigureKind.ONLY_RECEIVED));
      assertThat(number(report, FigureKind.REQUESTS))
          .isEqualTo(number(report, FigureKind.ANSWERED) + number(report, FigureKind.UNMET));
    }
  }

  private static double number(BenefitReport report, FigureKind kind) {
    return report.figure(kind).get().number().doubleValue();
  }

  @Property(tries = 13)
  void daysThatFollowOneAnotherAddUp(
      @ForAll("communities") Community community,
      @ForAll @IntRange(max = 40) int from,
      @ForAll @IntRange(max = 60) int length,
      @ForAll @IntRange(max = 60) int more) {
    DateSpan first = days(community, from, length);
    DateSpan second = DateSpan.of(first.last().plusDays(1), first.last().plusDays(1 + more));
    DateSpan both = DateSpan.of(first.first(), second.last());
    // a pledge of the second days can still answer a request of the first
    Community settled = Changes.withoutPledgesAndDeclines(community);
    for (CentreId house : settled.centres().keySet()) {
      BenefitReport one = BENEFIT.report(settled, house, first);
      BenefitReport other = BENEFIT.report(settled, house, second);
      BenefitReport whole = BENEFIT.report(settled, house, both);
      for (Figure figure : whole.figures()) {
        if (!DIFFERENT.contains(figure.unit()) && !isAboutAnswers(figure.kind())) {
          assertThat(number(one, figure.kind()) + number(other, figure.kind()))
              .as("%s", figure.kind())
              .isCloseTo(figure.number().doubleValue(), org.assertj.core.data.Offset.offset(0.03));
        }
      }
    }
  }

  /** Spans that lie in neither part, and requests that something later was given for. */
  private static boolean isAboutAnswers(FigureKind kind) {
    return switch (kind) {
      case ANSWERED, UNMET, EMERGENCIES_ANSWERED, WORK_ANSWERED, OPEN_DAYS -> true;
      default -> false;
    };
  }

  @Property(tries = 13)
  void whatWasGivenLaterChangesNothingAndWhatWasGivenEarlierOnlyWhatIsNew(
      @ForAll("communities") Community community, @ForAll @IntRange(max = 40) int length) {
    Assume.that(community.participants().size() > 1);
    DateSpan days = days(community, 5, length);
    Seq<ParticipantId> people = community.participants().keySet().toArray().sorted();
    Community later =
        Changes.withHours(community, people.get(0), people.get(1), 7, days.last().plusDays(1));
    Community earlier =
        Changes.withHours(community, people.get(0), people.get(1), 7, days.first().minusDays(1));

    assertThat(reports(later, days)).isEqualTo(reports(community, days));
    reports(earlier, days)
        .zip(reports(community, days))
        .forEach(
            two -> {
              assertThat(two._1.help()).isEqualTo(two._2.help());
              assertThat(two._1.figures().filter(figure -> !isNew(figure.kind())))
                  .isEqualTo(two._2.figures().filter(figure -> !isNew(figure.kind())));
            });
  }

  private static boolean isNew(FigureKind kind) {
    return kind == FigureKind.NEW_TIES || kind == FigureKind.FIRST_TIME;
  }

  @Property(tries = 13)
  void aCorrectedContributionDoesNotCount(
      @ForAll("communities") Community community, @ForAll @IntRange(max = 9) int which) {
    Seq<Contribution> holding =
        community
            .contributions()
            .values()
            .filter(community::holds)
            .toArray()
            .sortBy(Contribution::id);
    Assume.that(holding.nonEmpty());
    Contribution wrong = holding.get(which % holding.size());
    DateSpan days = days(community, 0, 400);
    Community corrected =
        community.with(wrong.corrected(ContributionId.of("never-happened"), 0)).get();
    Community without =
        Changes.withContributions(
            community,
            community
                .contributions()
                .values()
                .filter(one -> !one.id().equals(wrong.id()) && one.corrects().isEmpty()));
    Assume.that(community.corrections().isEmpty());

    assertThat(reports(corrected, days)).isEqualTo(reports(without, days));
  }

  @Property(tries = 13)
  void theOrderOfRecordsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    DateSpan days = days(community, 0, 60);

    OrderOfAdding.changesNothing(community, seed, some -> reports(some, days));
    OrderOfAdding.changesNothing(
        community,
        seed,
        some -> handedOut(some).map(one -> BenefitPage.of(one, Locale.GERMAN).html()));
  }

  @Property(tries = 13)
  void otherIdsChangeNoFigureAndNoSentence(
      @ForAll("communities") Community community, @ForAll @IntRange(max = 99) int salt) {
    DateSpan days = days(community, 0, 60);
    Community renamed = Renaming.of(community, id -> salt % 7 + "x" + salt + id);

    for (CentreId house : community.centres().keySet()) {
      BenefitReport before = BENEFIT.report(community, house, days);
      BenefitReport after =
          BENEFIT.report(renamed, CentreId.of(salt % 7 + "x" + salt + house), days);
      assertThat(after.figures().map(one -> one.kind() + " " + one.number()))
          .isEqualTo(before.figures().map(one -> one.kind() + " " + one.number()));
      assertThat(after.help().map(one -> one.group() + " " + one.what() + " " + one.much()))
          .isEqualTo(before.help().map(one -> one.group() + " " + one.what() + " " + one.much()));
      assertThat(after.arguments().map(Argued::why)).isEqualTo(before.arguments().map(Argued::why));
    }
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      assertThat(handedOut(renamed).map(one -> BenefitPage.of(one, locale).html()).sorted())
          .isEqualTo(handedOut(community).map(one -> BenefitPage.of(one, locale).html()).sorted());
    }
  }

  @Property(tries = 13)
  void readingWhatWasWrittenGivesAnEqualReport(@ForAll("communities") Community community) {
    for (BenefitReport report : reports(community, days(community, 0, 60))) {
      String json = BenefitJson.reports(Locale.GERMAN).write(report);

      assertThat(BenefitJson.reports(Locale.ENGLISH).read(json).get()).isEqualTo(report);
      assertThat(BenefitJson.reports(Locale.GERMAN).write(report)).isEqualTo(json);
    }
  }

  @Property(tries = 10)
  void noReportChangesAnyAnswer(@ForAll("communities") Community community) {
    var before = Matcher.standard().answers(community);
    Community copy = Community.builder().addAll(community).orThrow();
    reports(community, days(community, 0, 60));

    assertThat(community).isEqualTo(copy);
    assertThat(Matcher.standard().answers(community)).isEqualTo(before);
  }

  @Property(tries = 13)
  void everyFigureHasTheRecordsThatItCounts(@ForAll("communities") Community community) {
    for (BenefitReport report : reports(community, days(community, 0, 60))) {
      for (Figure figure : report.figures()) {
        assertThat(figure.records().asJava()).doesNotHaveDuplicates();
        if (figure.unit() == Unit.REQUESTS || figure.unit() == Unit.OFFERS) {
          assertThat(figure.records().size()).isEqualTo(figure.number().intValueExact());
        }
        if (figure.number().signum() > 0 && !isOfTheCalendar(figure.kind())) {
          assertThat(figure.records().asJava()).as("%s", figure.kind()).isNotEmpty();
        }
      }
    }
  }

  private static boolean isOfTheCalendar(FigureKind kind) {
    return kind == FigureKind.DAYS || kind == FigureKind.CALENDAR_MONTHS;
  }
}
