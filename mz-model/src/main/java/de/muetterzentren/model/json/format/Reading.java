package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known and what was found wrong while one document is read. Not thread-safe; one document,
 * one instance.
 */
public final class Reading {
  private final boolean strict;
  private final int mostProblems;
  private final List<Problem> problems = new ArrayList<>();
  private Option<ZoneId> zone = Option.none();
  private boolean zoneOpen;
  private boolean zoneMissed;

  private Reading(boolean strict, int mostProblems) {
    this.strict = strict;
    this.mostProblems = mostProblems;
  }

  /** Starts reading; strict means that unknown fields are problems. */
  public static Reading begin(boolean strict, Limits limits) {
    return new Reading(strict, limits.problems());
  }

  /** Whether unknown fields are problems. */
  public boolean strict() {
    return strict;
  }

  /** Notes a problem with the value found, unless that must not be shown. */
  public void note(JsonPath path, Object found, Expectation expected, Object... arguments) {
    add(
        path.secret()
            ? Problem.without(path.toString(), expected, arguments)
            : Problem.of(path.toString(), found, expected, arguments));
  }

  /** Notes a problem where no value is shown. */
  public void note(JsonPath path, Expectation expected, Object... arguments) {
    add(Problem.without(path.toString(), expected, arguments));
  }

  /** Notes what was wrong with a value whose fields were read here. */
  public void note(JsonPath path, InvalidValueException refused) {
    refused.problems().forEach(problem -> note(path, problem));
  }

  /** Notes a problem of a value that was read here. */
  public void note(JsonPath path, Problem problem) {
    String outer = path.toString();
    Problem within = outer.isEmpty() ? problem : problem.within(outer);
    add(
        path.secret()
            ? new Problem(within.path(), "", within.expected(), within.arguments())
            : within);
  }

  /** Notes a problem of a value that is a single text; the path takes the place of its own. */
  void noteAt(JsonPath path, Problem problem) {
    String value = path.secret() ? "" : problem.value();
    add(new Problem(path.toString(), value, problem.expected(), problem.arguments()));
  }

  private void add(Problem problem) {
    if (problems.size() < mostProblems) {
      problems.add(problem);
    } else if (problems.size() == mostProblems) {
      problems.add(
          Problem.without(
              "document",
              Expectation.LIMITS,
              "at most " + mostProblems + " problems are reported"));
    }
  }

  /** Whether more problems were found than are reported. */
  public boolean full() {
    return problems.size() > mostProblems;
  }

  /** The problems so far, in the order in which they were found. */
  public Seq<Problem> problems() {
    return Array.ofAll(problems);
  }

  /** How many problems there are so far. */
  public int count() {
    return problems.size();
  }

  /** Forgets the problems found since there were so many. */
  public void forgetSince(int count) {
    problems.subList(count, problems.size()).clear();
  }

  /** The zone of the document, for times that name none. */
  public Option<ZoneId> zone() {
    zoneMissed |= zoneOpen && zone.isEmpty();
    return zone;
  }

  /** Says that the zone of the document may still follow. */
  public void zoneMayFollow() {
    zoneOpen = true;
  }

  /** The zone of the document; none if it has none, and none will follow. */
  public void zoneIs(Option<ZoneId> known) {
    zone = known;
    zoneOpen = false;
  }

  /** Whether the zone was asked for before it could be known; asking this clears it. */
  public boolean zoneMissed() {
    boolean missed = zoneMissed;
    zoneMissed = false;
    return missed;
  }
}
