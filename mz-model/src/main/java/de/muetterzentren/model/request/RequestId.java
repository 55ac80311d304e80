package de.muetterzentren.model.request;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a care request (Anfrage). Pseudonymous: never a name.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record RequestId(String value) implements Comparable<RequestId> {
  public RequestId {
    Checks.id("request", value);
  }

  /** The id with this text. */
  public static RequestId of(String value) {
    return new RequestId(value);
  }

  @Override
  public int compareTo(RequestId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
