package de.muetterzentren.examples.scenario.result;

import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.TieReport;
import de.muetterzentren.model.Community;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One run of a scenario: everything that came out. Immutable and thread-safe; the same scenario
 * gives an equal run and the same bytes in every table.
 *
 * @param about which run
 * @param weeks its weeks, first to last
 * @param total the figures of the whole run
 * @param people everybody who ever took part, by id
 * @param requests every request, by id
 * @param load how the hours given in the run are spread over those who take part at the end
 * @param ties how those who ever took part are connected
 * @param community the community at the end, to look at with any call of the library
 */
public record ScenarioRun(
    About about,
    Seq<WeekResult> weeks,
    Figures total,
    Seq<PersonResult> people,
    Seq<RequestResult> requests,
    LoadReport load,
    TieReport ties,
    Community community) {

  /** A figure of the whole run; NaN if it has no value. */
  public double of(Figure figure) {
    return total.of(figure);
  }

  /** A figure week by week; NaN in weeks without a value. */
  public Seq<Double> series(Figure figure) {
    return weeks.map(week -> week.of(figure));
  }

  /** One line: the figures of the whole run. */
  public ResultTable figureTable() {
    return ResultTable.of(ABOUT.appendAll(FIGURES), Array.of(start().appendAll(values(total))));
  }

  /** A line for each week. */
  public ResultTable weekTable() {
    return ResultTable.of(
        ABOUT.append("week").append("monday").appendAll(FIGURES),
        weeks.map(
            week ->
                start()
                    .append(week.number())
                    .append(week.monday())
                    .appendAll(values(week.figures()))));
  }

  /** A line for each person who ever took part. */
  public ResultTable peopleTable() {
    return ResultTable.of(
        ABOUT.appendAll(
            Array.of(
                "person",
                "house",
                "first_week",
                "last_week",
                "hours_given",
                "hours_received",
                "balance",
                "requests",
                "requests_met",
                "asked",
                "accepted",
                "declined",
                "invitations",
                "partners",
                "connected_in_week",
                "phase")),
        people.map(
            one ->
                start()
                    .appendAll(
                        Array.of(
                            one.id(),
                            one.house(),
                            one.firstWeek(),
                            one.lastWeek(),
                            one.hoursGiven(),
                            one.hoursReceived(),
                            one.balance(),
                            one.requests(),
                            one.requestsMet(),
                            one.asked(),
                            one.accepted(),
                            one.declined(),
                            one.invitations(),
                            one.partners(),
                            one.connectedInWeek(),
                            one.phase()))));
  }

  /** A line for each request. */
  public ResultTable requestTable() {
    return ResultTable.of(
        ABOUT.appendAll(
            Array.of(
                "request",
                "week",
                "house",
                "asker",
                "service",
                "emergency",
                "hours",
                "came",
                "ending",
                "ended",
                "waiting_days",
                "helper",
                "asked",
                "could_not_pay")),
        requests.map(
            one ->
                start()
                    .appendAll(
                        Array.of(
                            one.id(),
                            one.week(),
                            one.house(),
                            one.asker(),
                            one.service(),
                            one.emergency(),
                            one.hours(),
                            one.came(),
                            one.ending(),
                            one.ended(),
                            one.waitingDays(),
                            one.helper(),
                            one.asked(),
                            one.couldNotPay()))));
  }

  /** A line for each point of the Lorenz curve of the hours given in the run. */
  public ResultTable lorenzTable() {
    return ResultTable.of(
        ABOUT.append("share_of_people").append("share_of_load"),
        load.lorenz().points().map(point -> start().append(point.people()).append(point.load())));
  }

  private static final Array<String> ABOUT = Array.of("town", "policy", "people_at_start", "seed");
  private static final Array<String> FIGURES = Array.of(Figure.values()).map(Figure::column);

  private Array<Object> start() {
    return Array.of(about.town(), about.policy(), about.people(), about.seed());
  }

  private static Array<Object> values(Figures figures) {
    return Array.of(Figure.values()).map(figures::of);
  }

  /** The run in one line. */
  @Override
  public String toString() {
    return "ScenarioRun[" + about + ", " + Option.of(total) + "]";
  }
}
