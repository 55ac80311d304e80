package de.muetterzentren.insight.measure;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.measure.EachOnce.Deed;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What giving and receiving add: how many people and partners, and for whom it was good. */
final class FromGiving {
  private final Community community;
  private final CentreId house;
  private final OwnPeople people;

  private FromGiving(Community community, CentreId house) {
    this.community = community;
    this.house = house;
    this.people = new OwnPeople(community, house);
  }

  static Seq<Mark> of(Community community, CentreId house) {
    return new FromGiving(community, house).marks();
  }

  private Seq<Mark> marks() {
    Seq<Contribution> given =
        Array.ofAll(community.contributions().values())
            .filter(community::holds)
            .filter(one -> isOfHouse(one.giver()) || isOfHouse(one.receiver()));
    Seq<Contribution> judged = given.filter(one -> one.outcome().isDefined());
    return EachOnce.counted(
            Measures.GIVERS,
            Cell.Showing.NEVER,
            given.flatMap(one -> deed(one, one.giver(), Party.Person.class, true)))
        .appendAll(
            EachOnce.counted(
                Measures.PARTNERS,
                Cell.Showing.ALWAYS,
                given.flatMap(
                    one ->
                        deed(one, one.giver(), Party.InNetwork.class, true)
                            .appendAll(deed(one, one.receiver(), Party.InNetwork.class, true)))))
        .appendAll(
            EachOnce.allGood(
                Measures.GOOD_FOR_GIVER,
                true,
                judged.flatMap(
                    one ->
                        deed(one, one.giver(), Party.Person.class, outcome(one).goodForGiver()))))
        .appendAll(
            EachOnce.allGood(
                Measures.GOOD_FOR_RECEIVER,
                true,
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
        ? Array.of(new Deed(party.toString(), one.on(), good, RecordId.of(one)))
        : Array.empty();
  }

  private boolean isOfHouse(Party party) {
    return party instanceof Party.House own ? own.id().equals(house) : people.contains(party);
  }
}
