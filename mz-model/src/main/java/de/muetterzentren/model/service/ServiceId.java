package de.muetterzentren.model.service;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a service, such as {@code household-help}.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record ServiceId(String value) implements Comparable<ServiceId> {
  public ServiceId {
    Checks.id("service", value);
  }

  /** The id with this text. */
  public static ServiceId of(String value) {
    return new ServiceId(value);
  }

  @Override
  public int compareTo(ServiceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
