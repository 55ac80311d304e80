package de.muetterzentren.examples.plan;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanChange;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.matching.plan.Replan;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.Timetable;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;

/**
 * Who helps whom, all requests of the bundled week together? Plans the week, then somebody who was
 * to help falls ill, and the plan changes as little as it can.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar de.muetterzentren.examples.plan.WhoHelpsWhom de
 * }</pre>
 */
public final class WhoHelpsWhom {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final Horizon WEEK = Horizon.week(LocalDate.of(2026, 11, 23), ZONE);

  private WhoHelpsWhom() {}

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), locale));
  }

  /** The walk as a text. */
  static String walk(Community community, Locale locale) {
    Matcher matcher = Matcher.standard();
    Plan plan = matcher.plan(community, WEEK);
    StringBuilder text = new StringBuilder();
    text.append(Tables.of(community, matcher, locale).plan(plan));
    if (plan.help().isEmpty()) {
      return text.toString();
    }
    ParticipantId ill = busiest(plan);
    Replan replan = matcher.replan(without(community, ill), WEEK, plan, Effort.standard());
    text.append(
        "de".equals(locale.getLanguage())
            ? "\n=> " + ill + " wird krank. Was sich ändert:\n"
            : "\n=> " + ill + " falls ill. What changes:\n");
    for (PlanChange change : replan.changes()) {
      text.append("   ").append(change.text(locale)).append('\n');
    }
    text.append(replan.plan().certificate().text(locale)).append('\n');
    return text.toString();
  }

  /** Whoever would help most often; of several the first by id. */
  private static ParticipantId busiest(Plan plan) {
    return plan.help()
        .groupBy(PlannedHelp::helper)
        .toArray()
        .minBy(
            Comparator.<Tuple2<ParticipantId, ?>>comparingInt(
                    own -> -plan.help().count(help -> help.helper().equals(own._1)))
                .thenComparing(own -> own._1))
        .get()
        ._1;
  }

  private static Community without(Community community, ParticipantId ill) {
    Participant person = community.participants().get(ill).get();
    return community
        .with(person.withAvailability(Option.of(Timetable.in(ZONE).build())))
        .toEither()
        .getOrElseThrow(InvalidValueException::new);
  }
}
