package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.desk.Changed;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.matching.desk.EventId;
import de.muetterzentren.matching.desk.Snapshot;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The desk: one call at a time, each event once, and nothing after it is closed. */
final class LiveDesk implements Desk {
  private final Set<EventId> recent = new LinkedHashSet<>();
  private @Nullable Board board;
  private boolean applying;

  LiveDesk(Board board, Seq<EventId> recent) {
    this.board = board;
    recent.forEach(this.recent::add);
  }

  @Override
  public synchronized Validation<Seq<Problem>, Changed> apply(DeskEvent event) {
    Board open = open();
    Objects.requireNonNull(event, "event");
    Seq<Problem> problems = Array.empty();
    if (recent.contains(event.id())) {
      problems = problems.append(Problem.of("event.id", event.id(), Expectation.UNIQUE));
    }
    var next = Happening.of(event, open.community(), open.now());
    if (next.isInvalid()) {
      problems = problems.appendAll(next.getError());
    }
    if (!problems.isEmpty()) {
      return Validation.invalid(problems);
    }
    applying = true;
    try {
      Changed changed = open.change(next.get());
      remember(event.id());
      return Validation.valid(changed);
    } finally {
      applying = false;
    }
  }

  @Override
  public synchronized Seq<Answer> answers() {
    return open().answers();
  }

  @Override
  public synchronized Answer answer(RequestId request) {
    return open()
        .answer(request)
        .getOrElseThrow(
            () ->
                new InvalidValueException(
                    Array.of(Problem.of("request", request, Expectation.KNOWN, "request"))));
  }

  @Override
  public synchronized Community community() {
    return open().community();
  }

  @Override
  public synchronized Option<Instant> now() {
    return open().now();
  }

  @Override
  public synchronized Snapshot snapshot() {
    return new Snapshot(open().community(), open().now(), Array.ofAll(recent));
  }

  @Override
  public synchronized void close() {
    if (applying) {
      throw new IllegalStateException("the desk is applying an event");
    }
    board = null;
    recent.clear();
  }

  private void remember(EventId id) {
    recent.add(id);
    if (recent.size() > REMEMBERED) {
      Iterator<EventId> oldest = recent.iterator();
      oldest.next();
      oldest.remove();
    }
  }

  private Board open() {
    if (board == null) {
      throw new IllegalStateException("the desk is closed");
    }
    if (applying) {
      throw new IllegalStateException("the desk is applying an event");
    }
    return board;
  }
}
