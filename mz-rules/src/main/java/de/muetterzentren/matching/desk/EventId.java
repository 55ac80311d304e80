package de.muetterzentren.matching.desk;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of an event (Ereignis) at a desk. Pseudonymous: never a name.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    Checks.id("event", value);
  }

  /** The id with this text. */
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
