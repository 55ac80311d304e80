package de.muetterzentren.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Pledges what a plan proposes, each time asking the rules. */
final class Pledging {
  private static final Matcher MATCHER = Matcher.standard();

  private Pledging() {}

  /** What stands between a helper and a request, or one of its turns. */
  static Seq<Obstacle> obstacles(
      Community community, RequestId request, Option<Integer> turn, ParticipantId helper) {
    return turn.isEmpty()
        ? MATCHER.obstacles(community, request, helper)
        : MATCHER.obstacles(community, request, turn.get(), helper);
  }

  /** A pledge of one turn more. */
  static Pledge pledge(Community community, RequestId request, int turn, ParticipantId helper) {
    Seq<Integer> before =
        community
            .pledgesFor(request)
            .get(helper)
            .map(pledge -> pledge.turns().toArray())
            .getOrElse(Array.empty());
    return Pledge.ofTurns(request, helper, before.append(turn), Instant.EPOCH);
  }

  static Community inSomeOrder(Community community, Plan plan, long seed) {
    List<PlannedHelp> order = new ArrayList<>(plan.help().asJava());
    Collections.shuffle(order, new Random(seed));
    Community now =
        Changes.requests(
            community,
            request ->
                plan.help(request.id())
                    .headOption()
                    .flatMap(PlannedHelp::house)
                    .map(house -> request.withWhere(Where.atCentre(house)))
                    .getOrElse(request));
    for (PlannedHelp help : order) {
      CareRequest request = community.requests().get(help.request()).get();
      if (help.stage() == EmergencyStage.USUAL) {
        assertThat(obstacles(now, help.request(), help.turn(), help.helper()))
            .as("%s in %s", help, plan)
            .isEmpty();
      }
      if (help.turn().isDefined()) {
        now = now.with(pledge(now, help.request(), help.turn().get(), help.helper())).get();
        continue;
      }
      Seq<ZonedDateTime> starts =
          request.when() instanceof When.Flexible ? help.starts() : Array.empty();
      now =
          now.with(new Pledge(help.request(), help.helper(), starts, Instant.EPOCH))
              .toEither()
              .getOrElseThrow(problems -> new AssertionError(problems.mkString()));
    }
    return now;
  }
}
