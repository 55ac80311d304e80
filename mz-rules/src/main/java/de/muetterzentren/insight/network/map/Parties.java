package de.muetterzentren.insight.network.map;

import de.muetterzentren.model.contribution.Party;
import java.util.Comparator;

/** People, houses and partners in an order: people first, then houses, each by id. */
public final class Parties {
  /** The order. */
  public static final Comparator<Party> ORDER =
      Comparator.comparingInt(Parties::kind).thenComparing(Parties::id);

  private Parties() {}

  /** The text of the id. */
  public static String id(Party party) {
    if (party instanceof Party.Person person) {
      return person.id().value();
    }
    return party instanceof Party.House house
        ? house.id().value()
        : ((Party.InNetwork) party).id().value();
  }

  private static int kind(Party party) {
    if (party instanceof Party.Person) {
      return 0;
    }
    return party instanceof Party.House ? 1 : 2;
  }
}
