package de.muetterzentren.insight.measure;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;

/**
 * The people of a house (Menschen des Hauses): those who are at home there, and where there is no
 * other house also those who have not said where. So every person is of one house at most, and what
 * is counted by house adds up over houses. Immutable and thread-safe.
 */
public final class OwnPeople {
  private final Community community;
  private final CentreId house;
  private final boolean alone;

  /** Of a house of a community. */
  public OwnPeople(Community community, CentreId house) {
    this.community = community;
    this.house = house;
    this.alone = community.centres().size() == 1;
  }

  /** Whether the party is one of them. */
  public boolean contains(Party party) {
    return party instanceof Party.Person person && contains(person.id());
  }

  /** Whether the person is one of them. */
  public boolean contains(ParticipantId person) {
    return community.participants().get(person).exists(this::contains);
  }

  private boolean contains(Participant person) {
    return person.centre().map(house::equals).getOrElse(alone);
  }

  /** How many there are, whatever they did. */
  public int number() {
    return community.participants().values().count(this::contains);
  }
}
