package de.muetterzentren.insight.openness;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.rule.InsightRules;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.time.Spans;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.threeten.extra.Interval;

/** What holds of open doors, whatever house it is. */
class OpennessProperties {
  private static final Openness OPENNESS = Openness.standard();

  @Provide
  static Arbitrary<Community> communities() {
    return OpenHouses.some();
  }

  private static OpenDoors look(Community community) {
    return OPENNESS.look(community, OpenHouses.week(community));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void everyOpenMomentIsAttendedOrInExactlyOneGap(@ForAll("communities") Community community) {
    OpenDoors doors = look(community);
    Facts facts = Facts.of(community);
    Statistics.label("with a gap of a house")
        .collect(doors.gaps().exists(gap -> gap.what().offer().isEmpty()))
        .coverage(some -> some.check(true).percentage(percent -> percent > 20));

    for (Centre house : community.centres().values()) {
      for (Interval moment : OpenHouses.moments(house, OpenHouses.week(community))) {
        boolean open = facts.house(house.id()).open(moment).exists(some -> !some.isEmpty());
        boolean attended = facts.house(house.id()).attended(moment).forAll(s -> !s.isEmpty());
        long gaps =
            doors
                .gaps()
                .count(
                    gap ->
                        gap.what().offer().isEmpty()
                            && gap.what().house().equals(house.id())
                            && OpenHouses.holds(gap.what(), moment));

        assertThat(gaps).isEqualTo(open && !attended ? 1 : 0);
      }
    }
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void gapsLieInOpeningHours(@ForAll("communities") Community community) {
    for (Gap gap : look(community).gaps()) {
      Vacancy what = gap.what();
      Centre house = community.centres().get(what.house()).get();

      assertThat(house.opening().forAll(hours -> hours.covers(OpenHouses.span(what)))).isTrue();
      assertThat(what.from().toLocalDate())
          .isEqualTo(what.to().minusNanos(1).toLocalDate())
          .matches(OpenHouses.week(community)::contains);
      assertThat(what.shifts().headOption().forAll(first -> first.from().equals(what.from())))
          .isTrue();
      assertThat(what.shifts().lastOption().forAll(last -> last.to().equals(what.to()))).isTrue();
    }
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void whoeverIsNamedForAGapMatchingWouldPropose(@ForAll("communities") Community community) {
    OpenDoors doors = look(community);
    Statistics.label("somebody named")
        .collect(doors.gaps().exists(gap -> gap.what().couldBeAsked().nonEmpty()))
        .coverage(some -> some.check(true).percentage(percent -> percent > 20));
    for (Gap gap : doors.gaps()) {
      Vacancy what = gap.what();
      for (ParticipantId person : what.couldBeAsked()) {
        Seq<Interval> asked =
            what.shifts().isEmpty()
                ? Array.of(OpenHouses.span(what))
                : what.shifts()
                    .filter(shift -> shift.couldBeAsked().contains(person))
                    .map(shift -> OpenHouses.span(shift.from(), shift.to()))
                    .orElse(Array.of(OpenHouses.span(what)));
        for (Interval span : asked) {
          assertThat(obstacles(community, what, person, span)).isEmpty();
        }
      }
    }
  }

  /** What stands between somebody, now a contact person, and being there. */
  private static Seq<?> obstacles(
      Community community, Vacancy gap, ParticipantId person, Interval span) {
    Centre house = community.centres().get(gap.house()).get();
    CareRequest request =
        CareRequest.builder()
            .id(RequestId.of("asked"))
            .centre(gap.house())
            .asker(ParticipantId.of("somebody"))
            .service(gap.service().id())
            .where(Where.atCentre(gap.house()))
            .when(When.at(span.getStart().atZone(house.zone()), span.toDuration()))
            .build();
    Community asking =
        community
            .with(Participant.of(ParticipantId.of("somebody")))
            .get()
            .with(house.withContactPersons(house.contactPersons().add(person)))
            .get()
            .with(request)
            .get();
    return Matcher.standard().obstacles(asking, request.id(), person);
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void whoIsThereAlreadyOrHasSaidNoIsNotNamed(@ForAll("communities") Community community) {
    for (Gap gap : look(community).gaps()) {
      for (Offer offer : gap.what().offer().flatMap(community.offers()::get)) {
        assertThat(gap.what().couldBeAsked())
            .doesNotContainAnyElementsOf(
                offer
                    .contactPersons()
                    .addAll(offer.hands())
                    .addAll(community.declinesOf(offer.id()).keySet())
                    .add(ParticipantId.of("host")));
      }
    }
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void oneMoreContactPersonNeverMakesAGap(@ForAll("communities") Community community) {
    // who lends a hand at an offer would be missed there
    Set<ParticipantId> hands = HashSet.ofAll(community.offers().values().flatMap(Offer::hands));
    Participant more =
        community
            .participants()
            .values()
            .filter(person -> !hands.contains(person.id()))
            .maxBy(Participant::id)
            .getOrElse(Participant.of(ParticipantId.of("somebody")));
    Community changed = community.with(more).get();
    for (Centre house : community.centres().values()) {
      if (house.contactPersons().nonEmpty()) {
        changed =
            changed.with(house.withContactPersons(house.contactPersons().add(more.id()))).get();
      }
    }
    for (Offer offer : community.offers().values()) {
      if (offer.contactPersons().nonEmpty()) {
        changed =
            changed.with(offer.withContactPersons(offer.contactPersons().add(more.id()))).get();
      }
    }
    Seq<Gap> before = look(community).gaps();

    for (Gap gap : look(changed).gaps()) {
      Seq<Vacancy> same =
          before
              .map(Gap::what)
              .filter(
                  old ->
                      old.house().equals(gap.what().house())
                          && old.offer().equals(gap.what().offer())
                          && old.lack() == gap.what().lack()
                          && old.service().equals(gap.what().service())
                          && old.missing() >= gap.what().missing());
      assertThat(Spans.of(same.map(OpenHouses::span)).covers(OpenHouses.span(gap.what()))).isTrue();
    }
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void whatIsNotKnownIsNoThreshold(@ForAll("communities") Community community) {
    Community unknown = Changes.participants(withoutAccess(community), p -> p.withLanguages(NONE));

    assertThat(look(unknown).thresholds()).isEmpty();
    assertThat(look(withoutTimes(community)).gaps()).isEmpty();
    assertThat(look(withoutTimes(community)).closedDays()).isEmpty();
  }

  private static final Set<Locale> NONE = HashSet.empty();

  private static Community withoutAccess(Community community) {
    Community changed = community;
    for (Centre house : community.centres().values()) {
      changed = changed.with(house.withAccess(Access.unknown())).get();
    }
    for (Offer offer : community.offers().values()) {
      changed = changed.with(offer.withAccess(Access.unknown())).get();
    }
    return changed;
  }

  private static Community withoutTimes(Community community) {
    Community changed = community;
    for (Centre house : community.centres().values()) {
      changed = changed.with(house.withOpening(Option.none())).get();
    }
    for (Offer offer : community.offers().values()) {
      changed = changed.with(offer.withSchedule(Option.none()).withSeries(Array.empty())).get();
    }
    return changed;
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void noFindingChangesAnyAnswer(@ForAll("communities") Community community) {
    Matcher matcher = Matcher.standard();

    assertThat(matcher.answers(withoutAccess(community))).isEqualTo(matcher.answers(community));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfFactsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, OpennessProperties::look);
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void otherIdsChangeNoFigure(@ForAll("communities") Community community) {
    OpenDoors doors = look(community);
    OpenDoors renamed = look(Renaming.of(community, id -> "z" + id));

    assertThat(renamed.gaps().map(OpennessProperties::figures))
        .isEqualTo(doors.gaps().map(OpennessProperties::figures));
    assertThat(renamed.closedDays()).hasSameSizeAs(doors.closedDays());
    assertThat(renamed.outsideHours()).hasSameSizeAs(doors.outsideHours());
    assertThat(renamed.onOnePerson()).hasSameSizeAs(doors.onOnePerson());
    assertThat(renamed.thresholds().map(note -> note.why().rule()))
        .isEqualTo(doors.thresholds().map(note -> note.why().rule()));
  }

  private static Seq<Object> figures(Gap gap) {
    Vacancy what = gap.what();
    return Array.of(
        what.lack(),
        what.from(),
        what.to(),
        what.missing(),
        what.couldBeAsked().size(),
        what.shifts().size());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void everyFindingHasARuleAndASentenceInBothLanguages(@ForAll("communities") Community community) {
    OpenDoors doors = look(community);
    Seq<DoorNote> notes =
        Array.of(doors.closedDays(), doors.outsideHours(), doors.onOnePerson(), doors.thresholds())
            .flatMap(some -> some);

    assertThat(doors.gaps().map(Gap::why).appendAll(notes.map(DoorNote::why)))
        .allSatisfy(
            why -> {
              assertThat(InsightRules.standard().has(why.rule())).isTrue();
              assertThat(why.text(Locale.GERMAN)).endsWith(".").doesNotContain("{");
              assertThat(why.text(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
            });
  }
}
