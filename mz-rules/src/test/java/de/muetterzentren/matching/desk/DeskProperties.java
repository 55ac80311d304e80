package de.muetterzentren.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.RuleDescription.Texts;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A desk says at any time what a fresh run says. */
class DeskProperties {
  private static final Matcher MATCHER = Matcher.standard();

  @Provide
  Arbitrary<Events.Story> small() {
    return Events.small(7);
  }

  @Provide
  Arbitrary<Events.Story> larger() {
    return Events.larger(8);
  }

  @Property(tries = 1_500)
  void afterAnyEventsADeskSaysWhatAFreshRunSays(@ForAll("small") Events.Story story) {
    tell(MATCHER, story);
  }

  @Property(tries = 60)
  void soItDoesWhereListsOfTheNearestAreCut(@ForAll("larger") Events.Story story) {
    tell(MATCHER.withNearest(1).withProposals(1), story);
  }

  @Property(tries = 60)
  void aDeskContinuesFromASnapshotAsIfNothingHadHappened(
      @ForAll("small") Events.Story story, @ForAll @IntRange(max = 9) int stop) {
    try (Desk desk = MATCHER.open(story.community())) {
      for (DeskEvent event : story.events().subList(0, Math.min(stop, story.events().size()))) {
        desk.apply(event);
      }
      try (Desk other = MATCHER.open(desk.snapshot())) {
        assertThat(other.answers()).isEqualTo(desk.answers());
        for (DeskEvent event : story.events()) {
          assertThat(other.apply(event)).isEqualTo(desk.apply(event));
        }
        assertThat(other.answers()).isEqualTo(desk.answers());
        assertThat(other.snapshot()).isEqualTo(desk.snapshot());
      }
    }
  }

  @Property(tries = 150)
  void whateverIsThrownInTheMiddleOfAnEventItHasChangedNothing(
      @ForAll("small") Events.Story story, @ForAll @IntRange(max = 12) int calls) {
    AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    Travel failing =
        Travel.ofKm(
            (from, to) -> {
              if (left.getAndDecrement() <= 0) {
                throw new IllegalStateException("no way");
              }
              return from.kmTo(to);
            });
    Matcher matcher = MATCHER.withTravel(failing);
    try (Desk desk = matcher.open(story.community())) {
      for (DeskEvent event : story.events()) {
        Community before = desk.community();
        Seq<Answer> answers = desk.answers();
        left.set(calls);
        try {
          desk.apply(event);
        } catch (RuntimeException thrown) {
          assertThat(thrown).hasStackTraceContaining("no way");
          assertThat(desk.community()).isSameAs(before);
          assertThat(desk.answers()).isEqualTo(answers);
          left.set(Integer.MAX_VALUE);
          assertThat(desk.apply(event).isValid()).isTrue();
        }
        left.set(Integer.MAX_VALUE);
        assertThat(desk.answers()).isEqualTo(matcher.answers(desk.community(), open(desk)));
      }
    }
  }

  @Property(tries = 60)
  void aHousesOwnRulesHoldAtTheDeskToo(@ForAll("small") Events.Story story, @ForAll int salt) {
    Texts texts = new Texts("Some.", "is some", "ask others");
    HouseRule rule =
        HouseRule.requirement(
            "own-requirement",
            texts,
            texts,
            (need, helper) -> (helper.given().size() + helper.busy().size() + salt) % 3 != 0);
    tell(MATCHER.withRules(rule), story);
  }

  private static void tell(Matcher matcher, Events.Story story) {
    try (Desk desk = matcher.open(story.community())) {
      Map<RequestId, Answer> answers = byRequest(desk);
      for (DeskEvent event : story.events()) {
        Community before = desk.community();
        Validation<Seq<Problem>, Changed> applied = desk.apply(event);
        Map<RequestId, Answer> now = byRequest(desk);
        if (applied.isInvalid()) {
          assertThat(applied.getError()).isNotEmpty();
          assertThat(desk.community()).isSameAs(before);
          assertThat(now).isEqualTo(answers);
        } else {
          Changed changed = applied.get();
          Map<RequestId, Answer> was = answers;
          assertThat(changed.cause()).isEqualTo(event.id());
          assertThat(desk.answers())
              .as("after %s", event)
              .isEqualTo(matcher.answers(desk.community(), open(desk)));
          assertThat(changed.answers())
              .isEqualTo(desk.answers().reject(one -> was.get(one.request()).contains(one)));
          assertThat(changed.removed())
              .isEqualTo(was.keySet().diff(now.keySet()).toArray().sorted());
        }
        answers = now;
      }
    }
  }

  private static Map<RequestId, Answer> byRequest(Desk desk) {
    return desk.answers().toMap(Answer::request, answer -> answer);
  }

  private static Seq<RequestId> open(Desk desk) {
    return desk.community()
        .requests()
        .values()
        .filter(request -> isOpen(request, desk.now()))
        .map(CareRequest::id)
        .toArray()
        .sorted();
  }

  private static boolean isOpen(CareRequest request, Option<Instant> now) {
    return now.isEmpty()
        || request
            .occurrences()
            .flatMap(windows -> windows)
            .map(StartWindow::latest)
            .exists(latest -> latest.toInstant().plus(request.duration()).isAfter(now.get()));
  }
}
