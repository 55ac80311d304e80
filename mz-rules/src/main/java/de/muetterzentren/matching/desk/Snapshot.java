package de.muetterzentren.matching.desk;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * All that a desk needs to continue elsewhere or later (Zwischenstand). Immutable.
 *
 * @param community what is known
 * @param now the time of the last clock event; none if there was none
 * @param recent the ids of the last events, oldest first, each once, so that none is taken twice
 */
public record Snapshot(Community community, Option<Instant> now, Seq<EventId> recent) {
  public Snapshot {
    Checks.given("community", community, "now", now, "recent", recent);
    Checks checks = Checks.begin().entries("recent", recent, Desk.REMEMBERED);
    now.forEach(at -> checks.moment("now", at));
    Set<EventId> seen = new HashSet<>();
    recent
        .filter(id -> id != null && !seen.add(id))
        .distinct()
        .forEach(id -> checks.note(Problem.of("recent", id, Expectation.UNIQUE)));
    checks.done();
  }

  /** A community at which no event has happened yet. */
  public static Snapshot of(Community community) {
    return new Snapshot(community, Option.none(), Array.empty());
  }
}
