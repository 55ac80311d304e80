package de.muetterzentren.model.request;

import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.Locale;

/**
 * What a request asks of a helper: required, or preferred.
 *
 * @param languages one of these; empty if language does not matter
 * @param proofs all of these
 */
public record Conditions(Set<Locale> languages, Set<ProofId> proofs) {
  private static final Conditions NONE = new Conditions(HashSet.empty(), TreeSet.empty());

  public Conditions {
    Checks.given("languages", languages, "proofs", proofs);
    Checks.begin().languages("languages", languages).entries("proofs", proofs, 50).done();
    languages = HashSet.ofAll(languages);
    proofs = TreeSet.ofAll(proofs);
  }

  /** Nothing. */
  public static Conditions none() {
    return NONE;
  }

  /** One of some languages, by BCP 47 tags. */
  public static Conditions speaks(String... tags) {
    return new Conditions(HashSet.of(tags).map(Locale::forLanguageTag), TreeSet.empty());
  }
}
