package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.House;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * Houses in which somebody could be cared for with others present, where that is not possible at
 * home. Only houses of which it is known that they are open then, with a contact person.
 */
final class OpenHouses {
  /** The house that took the request, and the nearest others. */
  private static final int MOST = 3;

  private final Facts facts;
  private final Travel travel;
  private final Consumer<Need> looks;

  OpenHouses(Facts facts, Travel travel) {
    this(facts, travel, need -> {});
  }

  /** Tells for which needs it looks at houses. */
  OpenHouses(Facts facts, Travel travel, Consumer<Need> looks) {
    this.facts = facts;
    this.travel = travel;
    this.looks = looks;
  }

  /** A need for care at home as one in each of these houses: the own one first, then by the way. */
  List<Need> insteadOfHome(Need need) {
    return near(need).filter(OpenHouses::isOpen).limit(MOST).toList();
  }

  /** The same, and those that may be among them as soon as one contact person more is there. */
  List<Need> withOneMoreContactPerson(Need need) {
    List<Need> houses = new ArrayList<>();
    int open = 0;
    for (Iterator<Need> near = near(need).iterator(); open < MOST && near.hasNext(); ) {
      Need there = near.next();
      if (doorsOpen(there)) {
        houses.add(there);
        open += isOpen(there) ? 1 : 0;
      }
    }
    return houses;
  }

  private Stream<Need> near(Need need) {
    if (need.service().field() != Field.CARE || !(need.request().where() instanceof Where.AtHome)) {
      return Stream.empty();
    }
    looks.accept(need);
    List<Near> near = new ArrayList<>();
    for (Centre centre : facts.centres()) {
      double km = centre.id().equals(need.house().id()) ? -1 : km(need, centre);
      if (km <= EmergencyPath.FURTHEST_KM) {
        near.add(
            new Near(centre, km, NeutralTie.of(need.request().id().value(), centre.id().value())));
      }
    }
    near.sort(Comparator.comparingDouble(Near::km).thenComparingLong(Near::tie));
    return near.stream().map(house -> facts.in(house.centre(), need));
  }

  private record Near(Centre centre, double km, long tie) {}

  private double km(Need need, Centre centre) {
    return need.place().isEmpty() || centre.place().isEmpty()
        ? Double.POSITIVE_INFINITY
        : travel.km(need.place().get(), centre.place().get());
  }

  /** Whether it is open at all, with a contact person; the rules look at the whole span. */
  private static boolean isOpen(Need need) {
    return doorsOpen(need)
        && at(need, (house, span) -> house.attended(span).exists(there -> !there.isEmpty()));
  }

  private static boolean doorsOpen(Need need) {
    return need.venue().orElseThrow().timesKnown()
        && at(need, (house, span) -> house.open(span).exists(open -> !open.isEmpty()));
  }

  /** Whether it holds around each time. */
  private static boolean at(Need need, BiPredicate<House, Interval> condition) {
    House house = need.venue().orElseThrow();
    return need.occurrences().stream().allMatch(time -> condition.test(house, time.horizon()));
  }
}
