package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.House;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Houses in which somebody could be cared for with others present, where that is not possible at
 * home. Only houses of which it is known that they are open then, with a contact person.
 */
final class OpenHouses {
  /** The house that took the request, and the nearest others. */
  private static final int MOST = 3;

  private final Facts facts;
  private final Travel travel;

  OpenHouses(Facts facts, Travel travel) {
    this.facts = facts;
    this.travel = travel;
  }

  /** A need for care at home as one in each of these houses: the own one first, then by the way. */
  List<Need> insteadOfHome(Need need) {
    if (need.service().field() != Field.CARE || !(need.request().where() instanceof Where.AtHome)) {
      return List.of();
    }
    List<Near> near = new ArrayList<>();
    for (Centre centre : facts.centres()) {
      double km = centre.id().equals(need.house().id()) ? -1 : km(need, centre);
      if (km <= EmergencyPath.FURTHEST_KM) {
        near.add(
            new Near(centre, km, NeutralTie.of(need.request().id().value(), centre.id().value())));
      }
    }
    near.sort(Comparator.comparingDouble(Near::km).thenComparingLong(Near::tie));
    return near.stream()
        .map(house -> facts.in(house.centre(), need))
        .filter(OpenHouses::isOpen)
        .limit(MOST)
        .toList();
  }

  private record Near(Centre centre, double km, long tie) {}

  private double km(Need need, Centre centre) {
    return need.place().isEmpty() || centre.place().isEmpty()
        ? Double.POSITIVE_INFINITY
        : travel.km(need.place().get(), centre.place().get());
  }

  private static boolean isOpen(Need need) {
    House house = need.venue().orElseThrow();
    return house.timesKnown() && need.occurrences().stream().allMatch(time -> isOpen(house, time));
  }

  /** Whether it is open at all around that time; the rules look at the whole span. */
  private static boolean isOpen(House house, Occurrence time) {
    return house.open(time.horizon()).exists(open -> !open.intervals().isEmpty())
        && house.attended(time.horizon()).exists(there -> !there.intervals().isEmpty());
  }
}
