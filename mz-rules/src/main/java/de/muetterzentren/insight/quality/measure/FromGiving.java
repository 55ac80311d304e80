package de.muetterzentren.insight.quality.measure;

import de.muetterzentren.insight.quality.measure.EachOnce.Deed;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What giving and receiving add: how many people and partners, and for whom it was good. */
final class FromGiving {
  private final Community community;
  private final CentreId house;
  private final EachOnce each;

  private FromGiving(Community community, CentreId house, int months) {
    this.community = community;
    this.house = house;
    this.each = new EachOnce(months);
  }

  static Seq<Mark> of(Community community, CentreId house, int months) {
    return new FromGiving(community, house, months).marks();
  }

  private Seq<Mark> marks() {
    Seq<Contribution> given =
        Array.ofAll(community.contributions().values())
            .filter(community::holds)
            .filter(one -> isOfHouse(one.giver()) || isOfHouse(one.receiver()));
    Seq<Contribution> judged = given.filter(one -> one.outcome().isDefined());
    return each.counted(
            Measures.GIVERS, given.flatMap(one -> deed(one, one.giver(), Party.Person.class, true)))
        .appendAll(
            each.counted(
                Measures.PARTNERS,
                given.flatMap(
                    one ->
                        deed(one, one.giver(), Party.InNetwork.class, true)
                            .appendAll(deed(one, one.receiver(), Party.InNetwork.class, true)))))
        .appendAll(
            each.allGood(
                Measures.GOOD_FOR_GIVER,
                judged.flatMap(
                    one ->
                        deed(one, one.giver(), Party.Person.class, outcome(one).goodForGiver()))))
        .appendAll(
            each.allGood(
                Measures.GOOD_FOR_RECEIVER,
                judged.flatMap(
                    one ->
                        deed(
                            one,
                            one.receiver(),
                            Party.Person.class,
                            outcome(one).goodForReceiver()))));
  }

  private static Outcome outcome(Contribution one) {
    return one.outcome().get();
  }

  private Seq<Deed> deed(Contribution one, Party party, Class<? extends Party> kind, boolean good) {
    boolean counts = kind.isInstance(party) && (kind != Party.Person.class || isOfHouse(party));
    return counts
        ? Array.of(
            new Deed(
                party.toString(), one.on(), good, new RecordRef("contributions", one.id().value())))
        : Array.empty();
  }

  /** A person belongs to the own house, or to the only one there is. */
  private boolean isOfHouse(Party party) {
    if (party instanceof Party.House own) {
      return own.id().equals(house);
    }
    return party instanceof Party.Person person
        && community
            .participants()
            .get(person.id())
            .flatMap(Participant::centre)
            .map(house::equals)
            .getOrElse(() -> community.centres().size() == 1);
  }
}
