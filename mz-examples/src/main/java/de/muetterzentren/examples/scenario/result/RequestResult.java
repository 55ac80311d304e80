package de.muetterzentren.examples.scenario.result;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What became of one request.
 *
 * @param id which
 * @param week the week in which it came, from 1
 * @param house the house that took it
 * @param asker who asked
 * @param service what for
 * @param emergency whether it was an emergency
 * @param hours how long
 * @param came the day on which it came
 * @param ending what became of it
 * @param ended the day of somebody's last yes or of giving up; none if it is still open
 * @param helper who helped; none if nobody did
 * @param asked how often somebody was asked for it
 * @param couldNotPay whether it had to wait because the asker could not pay
 */
public record RequestResult(
    RequestId id,
    int week,
    CentreId house,
    ParticipantId asker,
    ServiceId service,
    boolean emergency,
    double hours,
    LocalDate came,
    Ending ending,
    Option<LocalDate> ended,
    Option<ParticipantId> helper,
    int asked,
    boolean couldNotPay) {
  /** What became of a request. */
  public enum Ending {
    /** Somebody helped. */
    MET,
    /** Nobody did in time, or the asker moved away. */
    GIVEN_UP,
    /** The run ended before either. */
    STILL_OPEN
  }

  /** Days from the request to somebody's yes or to giving up; none if it is still open. */
  public Option<Long> waitingDays() {
    return ended.map(day -> ChronoUnit.DAYS.between(came, day));
  }
}
