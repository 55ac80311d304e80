package de.muetterzentren.insight.association;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.ContactPoint;
import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.ServiceUse;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/** Who is a member of an association on a day, and what can be said of each. */
final class Members {
  private final Community community;
  private final Association association;
  private final Seq<Membership> members;
  private final Set<CentreId> houses;
  private final LocalDate on;

  Members(Community community, Association association, LocalDate on) {
    this.community = community;
    this.association = association;
    this.on = on;
    this.members =
        association.members().filter(one -> !one.since().isAfter(on)).sortBy(Membership::house);
    this.houses = HashSet.ofAll(members.map(Membership::house));
  }

  Seq<ContactFact> contacts() {
    return members.map(this::contact);
  }

  private ContactFact contact(Membership member) {
    Centre house = house(member.house());
    Seq<ContactPoint> fitting =
        association
            .contactPoints()
            .filter(
                point ->
                    member.contactPoint().isDefined()
                        ? member.contactPoint().contains(point.id())
                        : house.region().exists(point.regions()::contains));
    Option<ContactPoint> nearest =
        fitting
            .sorted(
                Comparator.comparing(
                        (ContactPoint point) -> km(house, point).getOrElse(Double.MAX_VALUE))
                    .thenComparing(ContactPoint::id))
            .headOption();
    return new ContactFact(
        new Contact(
            member.house(),
            nearest.map(ContactPoint::id),
            nearest.flatMap(point -> km(house, point)),
            Option.none()),
        house.name(),
        nearest.map(ContactPoint::name));
  }

  private static Option<Double> km(Centre house, ContactPoint point) {
    Option<Place> there = point.place();
    return house.place().flatMap(here -> there.map(here::kmTo));
  }

  Seq<ServiceReach> services() {
    Seq<ServiceUse> uses = association.uses().filter(use -> !use.on().isAfter(on));
    Seq<CentreId> now = members.map(Membership::house);
    return Array.of(MemberService.values())
        .map(
            service -> {
              Set<CentreId> users =
                  HashSet.ofAll(
                      uses.filter(use -> use.service() == service).map(ServiceUse::house));
              return new ServiceReach(
                  service,
                  now.filter(users::contains),
                  now.filter(house -> !users.contains(house)),
                  Option.none());
            });
  }

  /** Matching looks across all houses already; here only its answers are read. */
  Seq<HelpFact> neighbours(Matcher matcher) {
    Seq<CareRequest> open =
        community
            .requests()
            .values()
            .filter(request -> houses.contains(request.centre()))
            .filter(request -> community.pledgesFor(request.id()).isEmpty())
            .toArray()
            .sortBy(CareRequest::id);
    return matcher.answers(community, open.map(CareRequest::id)).flatMap(this::help);
  }

  private Option<HelpFact> help(Answer answer) {
    CareRequest request = community.requests().get(answer.request()).get();
    Seq<Proposal> proposals =
        answer instanceof Answer.Proposed proposed ? proposed.proposals() : Array.empty();
    Seq<CentreId> homes =
        proposals.flatMap(
            one -> community.participants().get(one.helper()).flatMap(Participant::centre));
    Seq<CentreId> neighbours =
        homes.filter(
            home ->
                houses.contains(home)
                    && !home.equals(request.centre())
                    && house(home).region().isDefined()
                    && house(home).region().equals(house(request.centre()).region()));
    return Option.when(
        !homes.contains(request.centre()) && neighbours.nonEmpty(),
        () ->
            new HelpFact(
                new NeighbourHelp(
                    request.id(),
                    request.centre(),
                    neighbours.distinct(),
                    neighbours.size(),
                    Option.none()),
                community.services().get(request.service()).get(),
                house(request.centre()).name(),
                neighbours.distinct().map(home -> house(home).name())));
  }

  /** All of them, by id. */
  Seq<CentreId> houses() {
    return members.map(Membership::house);
  }

  private Centre house(CentreId id) {
    return community.centres().get(id).get();
  }
}
