package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.result.RequestResult;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a run keeps of one request of somebody, or of one of the hands (helfende Hand) for which a
 * house asks together in one request. Not thread-safe; one run, one thread.
 */
final class Task {
  private static final double HOUR = Duration.ofHours(1).toMillis();

  final int week;
  final LocalDate came;

  /** For which offer of a house a hand is needed; none for a request of somebody. */
  final @Nullable OfferId offer;

  /** Which of the hands that one request asks for, from 1 on; 0 for a request of somebody. */
  private final int hand;

  CareRequest request;
  Ending ending = Ending.STILL_OPEN;
  @Nullable LocalDate ended;
  @Nullable ParticipantId helper;
  @Nullable ZonedDateTime start;
  @Nullable LocalDate stepsBackOn;
  int asked;
  boolean couldNotPay;

  Task(CareRequest request, int week, LocalDate came) {
    this(request, week, came, null, 0);
  }

  /** A hand that is needed at an offer, in the week of the offer. */
  Task(CareRequest request, int week, LocalDate came, @Nullable OfferId offer, int hand) {
    this.offer = offer;
    this.hand = hand;
    this.request = request;
    this.week = week;
    this.came = came;
  }

  RequestId id() {
    return request.id();
  }

  /** Its own name: several hands have the same request. */
  String name() {
    return forHouse() ? id() + "-" + hand : id().value();
  }

  boolean forHouse() {
    return offer != null;
  }

  boolean emergency() {
    return request.urgency() == Urgency.EMERGENCY;
  }

  /** The day on which it begins, at the earliest. */
  LocalDate day() {
    return request.when().earliest().toLocalDate();
  }

  double hours() {
    return request.duration().toMillis() / HOUR;
  }

  /** The last day on which somebody can be asked: emergencies on the day itself. */
  LocalDate lastDayToAsk() {
    LocalDate last =
        request.when().windows().map(window -> window.latest().toLocalDate()).max().get();
    return emergency() ? last : last.minusDays(1);
  }

  RequestResult result() {
    return new RequestResult(
        id(),
        week,
        request.centre(),
        request.asker(),
        request.service(),
        emergency(),
        hours(),
        came,
        ending,
        Option.of(ended),
        Option.of(helper),
        asked,
        couldNotPay);
  }
}
