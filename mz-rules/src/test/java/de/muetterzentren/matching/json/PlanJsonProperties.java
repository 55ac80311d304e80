package de.muetterzentren.matching.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.answer.Turn;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.matching.plan.PlannedRequest;
import de.muetterzentren.matching.plan.Replan;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanJsonProperties {
  private static final Matcher MATCHER = Matcher.standard();
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
  private static final JsonDocument<Plan> PLANS = PlanJson.plans(Locale.GERMAN);
  private static final JsonDocument<Replan> REPLANS = PlanJson.replans(Locale.ENGLISH);

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 150)
  void readingWhatWasWrittenGivesAnEqualPlan(@ForAll("communities") Community community)
      throws IOException {
    Plan plan = MATCHER.plan(community, ALWAYS);

    assertThat(PLANS.read(PLANS.write(plan)).get()).isEqualTo(plan);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PLANS.write(plan, bytes);
    assertThat(PLANS.read(new ByteArrayInputStream(bytes.toByteArray())).get()).isEqualTo(plan);
    assertThat(PlanJson.requests().read(PLANS.write(plan)).get()).isEqualTo(plan.requests());
  }

  @Property(tries = 100)
  void soItDoesForANewPlan(@ForAll("communities") Community community) {
    Plan before = MATCHER.plan(community, ALWAYS);
    Community changed =
        before
            .help()
            .headOption()
            .map(lost -> new Decline(lost.request(), lost.helper(), Instant.EPOCH))
            .map(decline -> community.with(decline).get())
            .getOrElse(community);

    Replan replan = MATCHER.replan(changed, ALWAYS, before, Effort.standard());

    String json = REPLANS.write(replan);
    assertThat(REPLANS.read(json).get()).isEqualTo(replan);
    assertThat(PLANS.read(json).get()).isEqualTo(replan.plan());
  }

  @Property(tries = 150)
  void whatTheAskerGetsNamesNothingConfidential(@ForAll("communities") Community community) {
    Seq<PlannedRequest> open = seenBy(MATCHER.plan(community, ALWAYS), Viewer.asker());
    String json = PlanJson.requests().write(open);

    assertThat(json)
        .doesNotContain("wished-for", "pair-wishes", "private", "vertraulich")
        .doesNotContain("waived", "stepIns", "certificate")
        .doesNotContain("BEYOND_OWN_HOURS", "WIDER_RADIUS", "NEIGHBOURING_HOUSES");
    assertThat(PlanJson.requests().read(json).get()).isEqualTo(open);
    assertThat(open.flatMap(PlannedRequest::help)).allMatch(PlanJsonProperties::addsUp);
  }

  @Property(tries = 150)
  void aHelperSeesTheOwnHelpAndNobodyElse(@ForAll("communities") Community community) {
    Plan plan = MATCHER.plan(community, ALWAYS);
    for (ParticipantId helper : community.participants().keySet()) {
      for (PlannedRequest request : seenBy(plan, Viewer.helper(helper))) {
        assertThat(request.help().map(PlannedHelp::helper)).allMatch(helper::equals);
        assertThat(request.stepIns()).allMatch(helper::equals);
        assertThat(request.help().flatMap(PlannedHelp::waived).map(Obstacle::helper))
            .allMatch(helper::equals);
        assertThat(request.help())
            .allMatch(PlanJsonProperties::addsUp)
            .allMatch(
                help ->
                    help.house().isDefined()
                        || help.stage() == EmergencyStage.USUAL
                        || !help.waived().isEmpty());
      }
    }
  }

  @Property(tries = 150)
  void aPlanGivesTheReasonsOfTheAnswers(@ForAll("communities") Community community) {
    Matcher everybody = MATCHER.withProposals(1_000_000).withNearest(0);
    Map<RequestId, Answer> answers = everybody.answers(community).toMap(Answer::request, it -> it);
    Seq<PlannedHelp> planned = MATCHER.plan(community, ALWAYS).help();
    for (PlannedHelp help : planned) {
      assertThat(addsUp(help)).isTrue();
      boolean nothingElse = planned.count(one -> one.helper().equals(help.helper())) == 1;
      for (Proposal proposal :
          proposals(answers.get(help.request()).get(), help.turn())
              .filter(one -> one.helper().equals(help.helper()))) {
        assertThat(help.reasons()).isEqualTo(proposal.reasons());
        assertThat(help.points()).isEqualTo(proposal.points());
        assertThat(help.waived().reject(PlanJsonProperties::comesOfOtherHelp))
            .isEqualTo(proposal.waived().reject(PlanJsonProperties::comesOfOtherHelp));
        if (nothingElse) {
          assertThat(help.waived()).isEqualTo(proposal.waived());
          assertThat(help.why(Locale.GERMAN, Viewer.helper(help.helper())))
              .isEqualTo(proposal.why(Locale.GERMAN, Viewer.helper(help.helper())));
        }
      }
    }
  }

  /** Two emergencies a helper meets in one week are more hours together than each by itself. */
  private static boolean comesOfOtherHelp(Obstacle waived) {
    return waived.rule().equals("hours-of-the-week") || waived.rule().equals("common-start");
  }

  private static Seq<Proposal> proposals(Answer answer, Option<Integer> turn) {
    if (turn.isEmpty()) {
      return answer.proposals();
    }
    return answer instanceof Answer.InTurns shared
        ? shared.turns().filter(one -> turn.contains(one.number())).flatMap(Turn::proposals)
        : Array.empty();
  }

  private static Seq<PlannedRequest> seenBy(Plan plan, Viewer viewer) {
    return plan.requests().map(one -> one.seenBy(viewer));
  }

  private static boolean addsUp(PlannedHelp help) {
    return help.points() == help.reasons().map(Reason::points).sum().intValue();
  }
}
