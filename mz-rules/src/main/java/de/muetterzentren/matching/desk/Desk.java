package de.muetterzentren.matching.desk;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;

/**
 * A live session of matching (Vermittlungstisch): one event in, changed answers out, by the same
 * rules. After any events its answers are those of a fresh run of the matcher over {@link
 * #community} for the requests that are not over; see {@link DeskEvent.ClockMoved}.
 *
 * <pre>{@code
 * try (Desk desk = Matcher.standard().open(community)) {
 *   Changed changed = desk.apply(new DeskEvent.Declined(EventId.of("e1"), decline))
 *       .toEither().getOrElseThrow(InvalidValueException::new);
 *   changed.answers().forEach(answer -> System.out.println(answer.request()));
 * }
 * }</pre>
 *
 * <p>Thread-safe by one rule: each call waits for the one before it, so events take effect one
 * after another, in the order in which their calls get their turn, and whoever reads sees the state
 * after some event and never one between. What is handed out is immutable. While an event is being
 * applied, the rules, ways and listeners that take part in it must not call the same desk; they are
 * refused with an {@link IllegalStateException}. A rule that fails is told to the listener of the
 * matcher each time that an event lets it look at a pair again.
 *
 * <p>Houses, offers, services and partners stay as they were when the desk was opened.
 *
 * <p>The memory that it needs grows with the community, not with the number of events. After {@link
 * #close} it holds nothing, and every call but {@code close} throws an {@link
 * IllegalStateException} that says so.
 */
public interface Desk extends AutoCloseable {
  /** So many of the last events are remembered by their ids: 10,000. */
  int REMEMBERED = 10_000;

  /**
   * Applies an event. Each id is taken once: an event with the id of one of the last {@value
   * #REMEMBERED} events applied is refused.
   *
   * @return what has changed; or everything that is wrong with the event, which then has changed
   *     nothing, and whose id may be used again
   * @throws RuntimeException what the matcher's ways or its listener for failures throw, or an
   *     exception with that as its cause; the event then has changed nothing
   */
  Validation<Seq<Problem>, Changed> apply(DeskEvent event);

  /** The answers to all requests that are not over, in the order of their ids. */
  Seq<Answer> answers();

  /**
   * The answer to one request.
   *
   * @throws InvalidValueException if there is no such request, or if it is over
   */
  Answer answer(RequestId request);

  /** The community as it is now. */
  Community community();

  /** The time of the last clock event; none if there was none. */
  Option<Instant> now();

  /** All that is needed to continue with {@code Matcher.open}. */
  Snapshot snapshot();

  /** Frees everything. A second call does nothing. */
  @Override
  void close();
}
