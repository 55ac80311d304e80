package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Participant;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * A made family (Familie).
 *
 * @param number its number, from 1 for those who come by themselves, else {@link #ofEvent}; it is
 *     the key of all that chance decides for the family, and ids of its people are made of it
 * @param house where it is at home
 * @param adults who takes part: one or two
 * @param children how many children, 0 to 3
 */
public record Family(long number, CentreId house, Seq<Participant> adults, int children) {
  private static final long EVENTS = 1_000_000;
  private static final long WEEKS = 10_000 * EVENTS;

  /**
   * The number of a family that an event brings. It depends on the event alone, so that nobody else
   * becomes another person by it.
   *
   * @param week in which the event happens, from 1
   * @param event which event of the week, from 1 to 9,999
   * @param family which family of the event, from 1 to 999,999
   */
  public static long ofEvent(int week, int event, int family) {
    return week * WEEKS + event * EVENTS + family;
  }

  /** The beginning of the ids of its people. */
  static String id(long number) {
    return number < WEEKS
        ? String.format(Locale.ROOT, "f%05d", number)
        : String.format(
            Locale.ROOT, "f%d.%d.%d", number / WEEKS, number % WEEKS / EVENTS, number % EVENTS);
  }
}
