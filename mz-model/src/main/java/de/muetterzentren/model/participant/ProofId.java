package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a kind of proof (Nachweis), such as {@code certificate-of-conduct}.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record ProofId(String value) implements Comparable<ProofId> {
  public ProofId {
    Checks.id("proof", value);
  }

  /** The id with this text. */
  public static ProofId of(String value) {
    return new ProofId(value);
  }

  @Override
  public int compareTo(ProofId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
