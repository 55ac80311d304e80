package de.muetterzentren.insight.openness;

import de.muetterzentren.insight.fact.Names;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;

/** What people find at doors, and who carries what is behind them; houses first, by id. */
final class Doors {
  private Doors() {}

  /** Who carries each house and each offer that needs and names contact persons. */
  static Seq<Carried> carried(Community community) {
    Names names = new Names(community);
    Seq<Carried> houses =
        houses(community)
            .filter(house -> house.contactPersons().nonEmpty())
            .map(
                house ->
                    new Carried(
                        house.id(),
                        Option.none(),
                        names.of(house.id()),
                        carriers(community, house).sorted()));
    return houses.appendAll(
        offers(community)
            .filter(
                offer -> offer.contactPersons().nonEmpty() && offer.needs().contactPersons() > 0)
            .map(
                offer ->
                    new Carried(
                        offer.centre(),
                        Option.of(offer.id()),
                        names.of(offer.id()),
                        offer.contactPersons().toArray().sorted())));
  }

  /** Who is there for people in a house at any time: those of its offers too. */
  private static Array<ParticipantId> carriers(Community community, Centre house) {
    return house
        .contactPersons()
        .addAll(ofHouse(community, house.id()).flatMap(Offer::contactPersons))
        .toArray();
  }

  /** What people find at the door of each house and each offer. */
  static Seq<Doorstep> doorsteps(Community community) {
    Names names = new Names(community);
    Seq<Doorstep> houses =
        houses(community)
            .map(
                house ->
                    new Doorstep(
                        house.id(),
                        Option.none(),
                        names.of(house.id()),
                        house.access(),
                        inHouse(community, house)));
    return houses.appendAll(
        offers(community)
            .map(
                offer ->
                    new Doorstep(
                        offer.centre(),
                        Option.of(offer.id()),
                        names.of(offer.id()),
                        offer.access(),
                        atOffer(community, offer))));
  }

  /** Known if the house says so, or if it is known of all its contact persons. */
  private static Seq<Locale> inHouse(Community community, Centre house) {
    Seq<Participant> people = people(community, house.contactPersons());
    boolean known =
        house.access().languages().nonEmpty()
            || people.nonEmpty() && people.forAll(one -> one.languages().nonEmpty());
    return known ? spoken(house.access().languages(), people) : Array.empty();
  }

  /** Known if it is said of the offer itself; otherwise it is as in the house. */
  private static Seq<Locale> atOffer(Community community, Offer offer) {
    return offer.access().languages().isEmpty()
        ? Array.empty()
        : spoken(offer.access().languages(), people(community, offer.contactPersons()));
  }

  /** Regional forms are one language. */
  private static Seq<Locale> spoken(Set<Locale> said, Seq<Participant> people) {
    return said.toArray()
        .appendAll(people.flatMap(Participant::languages))
        .map(Locale::getLanguage)
        .distinct()
        .sorted()
        .map(Locale::forLanguageTag);
  }

  private static Seq<Participant> people(Community community, Set<ParticipantId> ids) {
    return ids.toArray().map(id -> community.participants().get(id).get());
  }

  private static Seq<Offer> ofHouse(Community community, CentreId house) {
    return offers(community).filter(offer -> offer.centre().equals(house));
  }

  private static Seq<Centre> houses(Community community) {
    return Array.ofAll(community.centres().values()).sortBy(Centre::id);
  }

  private static Seq<Offer> offers(Community community) {
    return Array.ofAll(community.offers().values()).sortBy(Offer::id);
  }
}
