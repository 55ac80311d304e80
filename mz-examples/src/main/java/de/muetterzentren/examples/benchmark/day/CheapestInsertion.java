package de.muetterzentren.examples.benchmark.day;

import de.muetterzentren.examples.benchmark.day.TownDay.Carer;
import de.muetterzentren.examples.benchmark.day.TownDay.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simple rule of thumb for routes with windows: again and again, of all visits that still fit
 * somewhere, the one that fits with the fewest carers is put where it prolongs a day by the least.
 * Nothing is ever moved.
 */
final class CheapestInsertion {
  private final TownDay day;
  private final List<List<Visit>> routes = new ArrayList<>();

  private CheapestInsertion(TownDay day) {
    this.day = day;
    day.carers().forEach(carer -> routes.add(new ArrayList<>()));
  }

  private record Place(Visit visit, int carer, int position, int carers, int cost) {
    boolean before(Place other) {
      return carers != other.carers ? carers < other.carers : cost < other.cost;
    }
  }

  static List<Call> plan(TownDay day) {
    return new CheapestInsertion(day).plan();
  }

  private List<Call> plan() {
    List<Visit> open = new ArrayList<>(day.visits());
    while (true) {
      Place next = null;
      for (Visit visit : open) {
        Place place = cheapest(visit);
        if (place != null && (next == null || place.before(next))) {
          next = place;
        }
      }
      if (next == null) {
        return calls();
      }
      routes.get(next.carer).add(next.position, next.visit);
      open.remove(next.visit);
    }
  }

  private @Nullable Place cheapest(Visit visit) {
    Place best = null;
    int carers = 0;
    for (int i = 0; i < routes.size(); i++) {
      Carer carer = day.carers().get(i);
      if (!visit.possibleFor(carer)) {
        continue;
      }
      List<Visit> route = routes.get(i);
      int before = drive(carer, route, new ArrayList<>());
      boolean fits = false;
      for (int position = 0; position <= route.size(); position++) {
        List<Visit> longer = new ArrayList<>(route);
        longer.add(position, visit);
        int back = drive(carer, longer, new ArrayList<>());
        if (back <= carer.to()) {
          fits = true;
          if (best == null || back - before < best.cost) {
            best = new Place(visit, i, position, 0, back - before);
          }
        }
      }
      carers += fits ? 1 : 0;
    }
    return best == null ? null : new Place(visit, best.carer, best.position, carers, best.cost);
  }

  private List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      drive(day.carers().get(i), routes.get(i), calls);
    }
    return calls;
  }

  /** When a carer is back, each visit as early as it can be. */
  private int drive(Carer carer, List<Visit> route, List<Call> calls) {
    int place = carer.depot();
    int free = carer.from();
    for (Visit visit : route) {
      int start = visit.earliest(free + day.road()[place][visit.position()]);
      if (start == TownDay.NEVER) {
        return TownDay.NEVER;
      }
      calls.add(new Call(visit.id(), carer.id(), start));
      place = visit.position();
      free = start + visit.duration();
    }
    return route.isEmpty() ? carer.from() : free + day.road()[place][carer.arrival()];
  }
}
