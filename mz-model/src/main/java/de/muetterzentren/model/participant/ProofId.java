package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The id of a kind of proof (Nachweis), such as {@code certificate-of-conduct}.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record ProofId(String value) implements Comparable<ProofId> {
  private static final String NAMES = "de.muetterzentren.model.participant.proofs";

  public ProofId {
    Checks.id("proof", value);
  }

  /** The id with this text. */
  public static ProofId of(String value) {
    return new ProofId(value);
  }

  /**
   * The name of a well-known kind for people; the id of any other. Names come from a resource
   * bundle; a file {@code proofs_xx.properties} beside this class adds a language, and English is
   * said where there is none.
   */
  public String name(Locale reader) {
    ResourceBundle names = names(reader);
    return names.containsKey(value) ? names.getString(value) : value;
  }

  /** Without {@link ResourceBundle.Control}, which named modules may not use. */
  private static ResourceBundle names(Locale reader) {
    ClassLoader loader = ProofId.class.getClassLoader();
    ResourceBundle found = ResourceBundle.getBundle(NAMES, reader, loader);
    return found.getLocale().getLanguage().equals(reader.getLanguage())
        ? found
        : ResourceBundle.getBundle(NAMES, Locale.ROOT, loader);
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
