package de.muetterzentren.insight.quality;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.measure.Mark;
import de.muetterzentren.insight.measure.Marks;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the quality of all houses. */
class QualityProperties {
  private static final ReportPeriod NOW = ReportPeriod.year(2026);

  @Provide
  Arbitrary<Community> small() {
    return Communities.small();
  }

  private static CentreId house(Community community) {
    return community.centres().keySet().min().get();
  }

  private static QualityReport look(Community community, CentreId house) {
    return Quality.standard().look(community, house, NOW, Releases.none(house, 3, 3)).report();
  }

  @Property(tries = 30)
  void theOrderOfRecordsChangesNothing(@ForAll("small") Community community, @ForAll long seed) {
    CentreId house = house(community);
    OrderOfAdding.changesNothing(community, seed, some -> look(some, house));
  }

  @Property(tries = 30)
  void swappingCertificatesForExperienceChangesNoIndicator(@ForAll("small") Community community) {
    Community swapped =
        Changes.participants(
            Changes.withSwappedSources(community),
            old -> old.withProofs(io.vavr.collection.Array.empty()));
    assertThat(look(swapped, house(community))).isEqualTo(look(community, house(community)));
  }

  @Property(tries = 20)
  void otherIdsChangeNoFigure(@ForAll("small") Community community) {
    CentreId house = house(community);
    QualityReport other =
        look(Renaming.of(community, id -> "z" + id), CentreId.of("z" + house.value()));

    assertThat(other.indicators().map(one -> one.now().map(Figure::shown)))
        .isEqualTo(look(community, house).indicators().map(one -> one.now().map(Figure::shown)));
  }

  @Property(tries = 20)
  void noFindingChangesAnyAnswer(@ForAll("small") Community community) {
    RequestId request = community.requests().keySet().min().get();
    var before = Matcher.standard().answer(community, request);
    look(community, house(community));
    assertThat(Matcher.standard().answer(community, request)).isEqualTo(before);
  }

  @Property(tries = 40)
  void everyMeasureHasExactlyOneRuleAndASentenceInBothLanguages(
      @ForAll("small") Community community) {
    CentreId house = house(community);
    QualityReport report = look(community, house);

    assertThat(report.indicators().map(Indicator::measure)).doesNotHaveDuplicates();
    assertThat(report.indicators().size())
        .isEqualTo(
            Marks.of(community, house, 3)
                .all()
                .filter(mark -> !mark.on().isAfter(NOW.days().last()))
                .map(Mark::measure)
                .distinct()
                .count(
                    measure ->
                        !measure.key().startsWith("praise.")
                            && !measure.key().startsWith("wish.")));
    for (Indicator one : report.indicators()) {
      assertThat(one.text(Locale.GERMAN)).isNotBlank().isNotEqualTo(one.text(Locale.ENGLISH));
      assertThat(
              one.now()
                  .flatMap(Figure::range)
                  .forAll(range -> holds(one, range.from(), range.to())))
          .isTrue();
    }
  }

  private static boolean holds(Indicator one, double from, double to) {
    Figure figure = one.now().get();
    double value =
        figure.shown().cell() instanceof Cell.Count count ? count.number() : figure.value();
    return from <= value && value <= to;
  }

  @Property(tries = 50)
  void nothingIsCountedTwice(@ForAll("small") Community community) {
    Marks marks = Marks.of(community, house(community), 3);

    for (var measure : marks.measures()) {
      Seq<RecordId> records =
          marks.all().filter(mark -> mark.measure().equals(measure)).flatMap(Mark::records);
      assertThat(records).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 50)
  void theCountsOfTwoSpansAddUp(@ForAll("small") Community community) {
    Marks marks = Marks.of(community, house(community), 3);
    ReportPeriod third = ReportPeriod.quarter(2026, 3);
    Map<String, Cell> together = marks.cells(third).merge(marks.cells(third.next()), Cell::plus);

    assertThat(
            new Marks(
                    marks
                        .all()
                        .reject(mark -> Measures.isYearly(mark.measure()))
                        .filter(
                            mark ->
                                third.days().contains(mark.on())
                                    || third.next().days().contains(mark.on())),
                    12)
                .cells(NOW))
        .isEqualTo(together);
  }

  @Property(tries = 40)
  void noFigureThatIsShownIsSmallerThanTheHouseAllows(@ForAll("small") Community community) {
    CentreId house = house(community);
    for (Indicator one : look(community, house).indicators()) {
      for (Figure figure : one.now().toArray().appendAll(one.before())) {
        assertThat(figure.shown().cell().canBeShown(3)).isTrue();
      }
    }
  }

  @Property(tries = 20)
  void lookingAgainWithWhatWasReleasedSaysTheSame(@ForAll("small") Community community) {
    CentreId house = house(community);
    HouseQuality first = Quality.standard().look(community, house, NOW, Releases.none(house, 3, 3));
    Community emptied = withoutFeedback(community);

    QualityReport second = Quality.standard().look(emptied, house, NOW, first.releases()).report();

    for (Indicator one : second.indicators()) {
      assertThat(
              first
                  .report()
                  .indicators()
                  .find(it -> it.measure().equals(one.measure()))
                  .map(it -> it.now().map(Figure::shown)))
          .contains(one.now().map(Figure::shown));
    }
    assertThat(HashSet.ofAll(first.releases().cells().keySet()))
        .isEqualTo(
            HashSet.ofAll(
                Quality.standard()
                    .look(emptied, house, NOW, first.releases())
                    .releases()
                    .cells()
                    .keySet()));
  }

  private static Community withoutFeedback(Community community) {
    var builder = Community.builder();
    community.services().values().forEach(builder::add);
    community.centres().values().forEach(builder::add);
    builder.addParticipants(community.participants().values());
    builder.addRequests(community.requests().values());
    community.partners().values().forEach(builder::add);
    community.contributions().values().forEach(builder::add);
    return builder.orThrow();
  }
}
