package de.muetterzentren.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Pledges what a plan proposes, each time asking the rules. */
final class Pledging {
  private static final Matcher MATCHER = Matcher.standard();

  private Pledging() {}

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
        assertThat(MATCHER.obstacles(now, help.request(), help.helper()))
            .as("%s in %s", help, plan)
            .isEmpty();
      }
      if (request.recurrence().isEmpty() || request.when() instanceof When.Fixed) {
        now =
            now.with(
                    new Pledge(
                        help.request(),
                        help.helper(),
                        Option.when(request.when() instanceof When.Flexible, help.starts().head()),
                        Instant.EPOCH))
                .toEither()
                .getOrElseThrow(problems -> new AssertionError(problems.mkString()));
      }
    }
    return now;
  }
}
