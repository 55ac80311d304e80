package de.muetterzentren.insight.demand;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.json.DemandJson;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.arbitrary.Setting;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.threeten.extra.Interval;

/** What must hold for what is asked for, whatever the community. */
class DemandLawsProperties {
  private static final Demand DEMAND = Demand.standard();

  /** A community and the days to look at. */
  record Case(Community community, DateSpan days) {
    AskedFor look() {
      return DEMAND.look(community, days);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Setting.of(2, 4, 6)
        .flatMap(
            setting ->
                Communities.in(setting)
                    .map(
                        community ->
                            new Case(
                                community,
                                DateSpan.of(setting.monday(), setting.monday().plusDays(13)))));
  }

  @Property(tries = 60)
  void everyUnmetRequestIsInExactlyOneDemandAndAnsweredOnesAreInNone(@ForAll("cases") Case some) {
    Seq<RequestId> found = some.look().needs().flatMap(need -> need.by().requests());
    Seq<RequestId> unmet =
        Matcher.standard()
            .answers(some.community())
            .reject(Answer::answered)
            .map(Answer::request)
            .filter(id -> onTheDays(some, some.community().requests().get(id).get()));
    Statistics.label("something unmet")
        .collect(unmet.nonEmpty())
        .coverage(all -> all.check(true).percentage(percent -> percent > 20));

    assertThat(found.sorted()).isEqualTo(unmet.sorted());
  }

  private static boolean onTheDays(Case some, CareRequest request) {
    Centre house = house(some, request);
    return request
        .occurrences()
        .exists(
            windows ->
                windows.exists(
                    window ->
                        !day(window.latest(), house).isBefore(some.days().first())
                            && !day(window.earliest(), house).isAfter(some.days().last())));
  }

  private static java.time.LocalDate day(ZonedDateTime time, Centre house) {
    return time.withZoneSameInstant(house.zone()).toLocalDate();
  }

  private static Centre house(Case some, CareRequest request) {
    return some.community().centres().get(Asked.of(request).centre()).get();
  }

  @Property(tries = 60)
  void theOfferMeetsEveryNeedItIsSaidToMeet(@ForAll("cases") Case some) {
    for (UnmetNeed need : some.look().needs()) {
      int left = need.notWeekly();
      Centre house = some.community().centres().get(need.centre()).get();
      for (RequestId id : need.by().requests()) {
        CareRequest request = some.community().requests().get(id).get();
        for (Seq<StartWindow> time : Asked.times(request, some.days(), house.zone())) {
          boolean met =
              need.offer().exists(offer -> meets(offer.schedule(house.zone()), time, request));
          if (!met) {
            left--;
          }
        }
      }
      assertThat(left).isGreaterThanOrEqualTo(0);
    }
  }

  /** At one of the starts at a quarter of an hour, or the first or last moment of a window. */
  private static boolean meets(Timetable times, Seq<StartWindow> windows, CareRequest request) {
    for (StartWindow window : windows) {
      for (ZonedDateTime start = window.earliest();
          !start.toInstant().isAfter(window.latest().toInstant());
          start = start.plusMinutes(15)) {
        if (times.covers(Interval.of(start.toInstant(), request.duration()))) {
          return true;
        }
      }
      if (times.covers(Interval.of(window.latest().toInstant(), request.duration()))) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 40)
  void noFigureCountsAnybodyTwice(@ForAll("cases") Case some) {
    // everybody asks for everything twice: no more families, and no more room
    Community twice = some.community();
    for (CareRequest request : some.community().requests().values()) {
      twice = twice.with(copy(request)).get();
    }
    AskedFor before = some.look();
    AskedFor after = DEMAND.look(twice, some.days());

    for (UnmetNeed need : before.needs()) {
      UnmetNeed again =
          after
              .needs()
              .find(
                  one -> one.centre().equals(need.centre()) && one.service().equals(need.service()))
              .get();
      Seq<RequestId> both =
          need.by()
              .requests()
              .appendAll(need.by().requests().map(id -> RequestId.of("again-" + id)));
      if (again.by().requests().sorted().equals(both.sorted())) {
        assertThat(again.by().families()).isEqualTo(need.by().families());
        assertThat(again.offer()).isEqualTo(need.offer());
      }
    }
  }

  private static CareRequest copy(CareRequest old) {
    return CareRequest.builder()
        .id(RequestId.of("again-" + old.id()))
        .centre(old.centre())
        .asker(old.asker())
        .service(old.service())
        .where(old.where())
        .when(old.when())
        .recurrence(old.recurrence())
        .turns(old.turns())
        .helpers(old.helpers())
        .caredFor(old.caredFor())
        .amount(old.amount())
        .urgency(old.urgency())
        .occasion(old.occasion())
        .continuity(old.continuity())
        .required(old.required())
        .preferred(old.preferred())
        .build();
  }

  @Property(tries = 30)
  void noFindingChangesAnyAnswer(@ForAll("cases") Case some) {
    Seq<Answer> before = Matcher.standard().answers(some.community());
    some.look();
    Community uncounted =
        some.community()
            .tallies()
            .values()
            .foldLeft(
                some.community(),
                (all, tally) ->
                    all.with(
                            new de.muetterzentren.model.tally.Tally(
                                tally.id(),
                                tally.centre(),
                                tally.service(),
                                tally.on(),
                                tally.wanted(),
                                tally.asked() + 7))
                        .get());

    assertThat(Matcher.standard().answers(uncounted)).isEqualTo(before);
  }

  @Property(tries = 30)
  void theOrderOfFactsChangesNothing(@ForAll("cases") Case some, @ForAll long seed) {
    OrderOfAdding.changesNothing(
        some.community(), seed, community -> DEMAND.look(community, some.days()));
  }

  @Property(tries = 30)
  void otherIdsChangeNoFigure(@ForAll("cases") Case some) {
    AskedFor other = DEMAND.look(Renaming.of(some.community(), id -> "z" + id), some.days());

    assertThat(other.needs().map(DemandLawsProperties::figures))
        .isEqualTo(some.look().needs().map(DemandLawsProperties::figures));
    assertThat(other.offers().map(use -> Array.of(use.days(), use.visits(), use.fullDays())))
        .isEqualTo(
            some.look().offers().map(use -> Array.of(use.days(), use.visits(), use.fullDays())));
  }

  private static Array<Object> figures(UnmetNeed need) {
    return Array.of(
        need.by().families(),
        need.by().strokes(),
        need.offer(),
        need.notWeekly(),
        need.nearby().map(Nearby::km),
        need.remarks().map(one -> one.rule()));
  }

  @Property(tries = 40)
  void smallNumbersAreNotSaid(@ForAll("cases") Case some) {
    for (UnmetNeed need : some.look().needs()) {
      int least =
          some.community().centres().get(need.centre()).get().policy().demand().smallestNumber();
      boolean said = need.remarks().exists(one -> one.rule().equals("unmet-need"));
      assertThat(said).isEqualTo(need.by().families() >= least);
      assertThat(need.remarks().exists(one -> one.rule().equals("few-ask"))).isEqualTo(!said);
    }
  }

  @Property(tries = 30)
  void whoAsksIsSaidBeforeWhatWouldHelp(@ForAll("cases") Case some) {
    for (UnmetNeed need : some.look().needs()) {
      Seq<String> rules = need.remarks().map(one -> one.rule());
      assertThat(rules.head()).isIn("unmet-need", "few-ask");
      assertThat(rules.dropUntil("smallest-offer"::equals))
          .doesNotContain("unmet-need", "few-ask", "tallied");
      assertThat(rules.dropUntil("held-nearby"::equals).distinct().size()).isLessThan(2);
    }
  }

  @Property(tries = 40)
  void readingWhatWasWrittenGivesAnEqualAnswer(@ForAll("cases") Case some) {
    AskedFor found = some.look();
    for (Locale locale : Array.of(Locale.GERMAN, Locale.ENGLISH)) {
      JsonDocument<AskedFor> document = DemandJson.askedFor(locale);
      String json = document.write(found);
      assertThat(document.read(json).get()).isEqualTo(found);
      assertThat(document.write(document.read(json).get())).isEqualTo(json);
    }
  }

  @Property(tries = 30)
  void aTimeFitsIntoAsManyHoursAsItTouches(@ForAll("cases") Case some) {
    for (CareRequest request : some.community().requests().values()) {
      Duration duration = request.duration();
      Centre house = house(some, request);
      for (var time : Asked.times(request, some.days(), house.zone())) {
        de.muetterzentren.insight.demand.slot.PossibleTime.within(
                time, duration, some.days(), house.zone())
            .forEach(
                one ->
                    assertThat(one.time().toDuration())
                        .isEqualTo(duration)
                        .isLessThanOrEqualTo(Duration.ofHours(one.hours().length() + 1)));
      }
    }
  }
}
