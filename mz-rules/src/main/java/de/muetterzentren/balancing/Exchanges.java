package de.muetterzentren.balancing;

import de.muetterzentren.balancing.fact.Exchange;
import de.muetterzentren.balancing.ledger.Flows;
import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What went to and fro between houses, with their people, and others over the last year. */
final class Exchanges {
  private static final int SERVICES_NAMED = 3;

  private final Community community;

  Exchanges(Community community) {
    this.community = community;
  }

  /** Two sides; the first is a house. */
  private record Sides(CentreId house, Party other) implements Comparable<Sides> {
    private static final Comparator<Sides> ORDER =
        Comparator.comparing(Sides::house)
            .thenComparing(sides -> sides.other() instanceof Party.House ? 0 : 1)
            .thenComparing(sides -> idOf(sides.other()));

    @Override
    public int compareTo(Sides that) {
      return ORDER.compare(this, that);
    }
  }

  private record Both(List<Contribution> given, List<Contribution> received) {}

  Seq<Exchange> upTo(Ledger ledger, LocalDate day) {
    LocalDate after = LocalDate.of(2, 1, 1).isAfter(day) ? LocalDate.MIN : day.minusYears(1);
    Map<Sides, Both> flows = new TreeMap<>();
    for (Contribution one : ledger.holding()) {
      if (one.on().isAfter(after) && !one.on().isAfter(day)) {
        Option<Party> from = side(one.giver());
        Option<Party> to = side(one.receiver());
        if (from.isDefined() && to.isDefined() && !from.equals(to)) {
          note(flows, from.get(), to.get(), one, true);
          note(flows, to.get(), from.get(), one, false);
        }
      }
    }
    return Array.ofAll(flows.entrySet()).map(entry -> exchange(entry.getKey(), entry.getValue()));
  }

  private static void note(
      Map<Sides, Both> flows, Party own, Party other, Contribution one, boolean gave) {
    if (own instanceof Party.House house) {
      Both both =
          flows.computeIfAbsent(
              new Sides(house.id(), other), none -> new Both(new ArrayList<>(), new ArrayList<>()));
      (gave ? both.given() : both.received()).add(one);
    }
  }

  private Exchange exchange(Sides sides, Both both) {
    return new Exchange(
        sides.house(),
        sides.other(),
        Flows.of(both.given(), both.received()),
        few(offered(sides.house())),
        few(
            sides.other() instanceof Party.House house
                ? offered(house.id())
                : services(((Party.InNetwork) sides.other()).id())));
  }

  /** A person stands for the house where they are at home; nobody else for none. */
  private Option<Party> side(Party party) {
    return party instanceof Party.Person person
        ? community.participants().get(person.id()).flatMap(Participant::centre).map(Party::of)
        : Option.of(party);
  }

  private Seq<ServiceId> offered(CentreId house) {
    return Array.ofAll(community.offers().values())
        .filter(offer -> offer.centre().equals(house))
        .map(Offer::service);
  }

  private Seq<ServiceId> services(PartnerId partner) {
    return Array.ofAll(community.partners().get(partner).get().services());
  }

  private Seq<Service> few(Seq<ServiceId> services) {
    return services
        .distinct()
        .sorted()
        .take(SERVICES_NAMED)
        .map(id -> community.services().get(id).get());
  }

  private static String idOf(Party party) {
    return party instanceof Party.House house
        ? house.id().value()
        : ((Party.InNetwork) party).id().value();
  }
}
