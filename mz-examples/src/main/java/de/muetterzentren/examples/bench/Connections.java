package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.examples.scenario.result.ResultTable;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.ToDoubleFunction;

/**
 * Who is hardly connected (kaum verbunden), in groups by the number of partners: what those have in
 * common who gave to and received from nobody, from one, from two or three, or from more. Means of
 * groups, nobody by name.
 */
public final class Connections {
  private static final int MANY = 1_000_000;

  private enum Group {
    NOBODY("0", 0, 0),
    ONE("1", 1, 1),
    A_FEW("2-3", 2, 3),
    SEVERAL("4-7", 4, 7),
    MORE("8+", 8, MANY);

    private final String partners;
    private final int from;
    private final int to;

    Group(String partners, int from, int to) {
      this.partners = partners;
      this.from = from;
      this.to = to;
    }

    boolean has(PersonResult person) {
      return person.partners() >= from && person.partners() <= to;
    }
  }

  private final Seq<PersonResult> people;
  private final int weeks;

  private Connections(ScenarioRun run) {
    this.people = run.people().filter(PersonResult::stays);
    this.weeks = run.weeks().size();
  }

  /** Of those who take part at the end of a run. */
  public static Connections of(ScenarioRun run) {
    Checks.given("run", run);
    return new Connections(run);
  }

  /** A line for each group: how many people, and the mean of what they did and of what happened. */
  public ResultTable table() {
    return ResultTable.of(
        Array.of(
            "partners",
            "people",
            "weeks_here",
            "requests",
            "requests_met",
            "asked_to_help",
            "said_yes",
            "hours_given",
            "hours_received"),
        Array.of(Group.values()).map(this::row));
  }

  private Seq<Object> row(Group group) {
    Seq<PersonResult> those = people.filter(group::has);
    return Array.of(
        group.partners,
        those.size(),
        mean(those, one -> weeks + 1 - one.firstWeek()),
        mean(those, PersonResult::requests),
        mean(those, PersonResult::requestsMet),
        mean(those, PersonResult::asked),
        mean(those, PersonResult::accepted),
        mean(those, PersonResult::hoursGiven),
        mean(those, PersonResult::hoursReceived));
  }

  /** To one digit; NaN of nobody. */
  private static double mean(Seq<PersonResult> those, ToDoubleFunction<PersonResult> figure) {
    double sum = 0;
    for (PersonResult one : those) {
      sum += figure.applyAsDouble(one);
    }
    return those.isEmpty() ? Double.NaN : Math.round(10 * sum / those.size()) / 10.0;
  }
}
