package de.muetterzentren.model.offer;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/**
 * What an offer needs to take place (was ein Angebot braucht). It is what the house wishes for; an
 * offer with less is named, never closed.
 *
 * @param contactPersons how many contact persons at the same time, 0 to 100
 * @param hands how many people who lend a hand besides, 0 to 100
 * @param abilities services each of which somebody there should be able to give; at most 100
 */
public record OfferNeeds(int contactPersons, int hands, Set<ServiceId> abilities) {
  private static final OfferNeeds ONE_CONTACT_PERSON = new OfferNeeds(1, 0, TreeSet.empty());

  public OfferNeeds {
    Checks.given("abilities", abilities);
    Checks.begin()
        .between("contactPersons", (long) contactPersons, 0, 100)
        .between("hands", (long) hands, 0, 100)
        .entries("abilities", abilities, 100)
        .done();
    abilities = TreeSet.ofAll(abilities);
  }

  /** Somebody to turn to, nothing else: what every offer needs. */
  public static OfferNeeds oneContactPerson() {
    return ONE_CONTACT_PERSON;
  }
}
