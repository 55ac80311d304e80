package de.muetterzentren.model.contribution;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;

/** Who gives or receives: a person, a house or a partner. */
public sealed interface Party {
  /** A person. */
  record Person(ParticipantId id) implements Party {
    public Person {
      Checks.given("participant", id);
    }
  }

  /** A house. */
  record House(CentreId id) implements Party {
    public House {
      Checks.given("centre", id);
    }
  }

  /** A partner. */
  record InNetwork(PartnerId id) implements Party {
    public InNetwork {
      Checks.given("partner", id);
    }
  }

  /** A person. */
  static Party of(ParticipantId id) {
    return new Person(id);
  }

  /** A house. */
  static Party of(CentreId id) {
    return new House(id);
  }

  /** A partner. */
  static Party of(PartnerId id) {
    return new InNetwork(id);
  }
}
