package de.muetterzentren.examples.benchmark.day;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.IntVar;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.ortools.util.OptionalBoolean;
import com.google.protobuf.Duration;
import de.muetterzentren.examples.benchmark.day.TownDay.Carer;
import de.muetterzentren.examples.benchmark.day.TownDay.Visit;
import de.muetterzentren.examples.benchmark.day.TownDay.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The routing library of Google OR-Tools (Apache-2.0): a vehicle for each carer, guided local
 * search, on one thread. A visit left out costs more than all roads of the day. Steps that look for
 * a place for what is left out are switched on; with its defaults it makes fewer visits.
 */
final class Routing implements Rival {
  @Override
  public String name() {
    return "OR-Tools routing";
  }

  @Override
  public Found plan(TownDay day, int seconds) {
    Loader.loadNativeLibraries();
    int visits = day.visits().size();
    int carers = day.carers().size();
    RoutingIndexManager nodes =
        new RoutingIndexManager(
            visits + 2 * carers,
            carers,
            IntStream.range(0, carers).map(carer -> visits + carer).toArray(),
            IntStream.range(0, carers).map(carer -> visits + carers + carer).toArray());
    RoutingModel model = new RoutingModel(nodes);
    long[][] road = road(day);
    model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(road));
    long late = day.carers().stream().mapToInt(Carer::to).max().orElse(0);
    int busy = model.registerTransitMatrix(busy(day, road));
    model.addDimension(busy, late, late, false, "time");
    RoutingDimension time = model.getMutableDimension("time");
    long longest = Arrays.stream(road).flatMapToLong(Arrays::stream).max().orElse(0);
    long leftOut = (visits + carers) * longest + 1;
    for (int carer = 0; carer < carers; carer++) {
      Carer who = day.carers().get(carer);
      time.cumulVar(model.start(carer)).setRange(who.from(), who.to());
      time.cumulVar(model.end(carer)).setRange(who.from(), who.to());
    }
    for (int visit = 0; visit < visits; visit++) {
      long index = nodes.nodeToIndex(visit);
      model.addDisjunction(new long[] {index}, leftOut);
      if (day.visits().get(visit).windows().stream().anyMatch(it -> it.first() <= late)) {
        open(time.cumulVar(index), day.visits().get(visit));
      } else {
        model.activeVar(index).setValue(0);
      }
      for (int carer = 0; carer < carers; carer++) {
        if (!day.visits().get(visit).possibleFor(day.carers().get(carer))) {
          model.vehicleVar(index).removeValue(carer);
        }
      }
    }
    model.addAtSolutionCallback(
        () -> {
          if (model.costVar().max() < leftOut) {
            model.solver().finishCurrentSearch();
          }
        });
    RoutingSearchParameters standard = main.defaultRoutingSearchParameters();
    RoutingSearchParameters search =
        standard.toBuilder()
            .setLocalSearchOperators(
                standard.getLocalSearchOperators().toBuilder()
                    .setUseRelocateAndMakeActive(OptionalBoolean.BOOL_TRUE)
                    .setUseExchangeAndMakeActive(OptionalBoolean.BOOL_TRUE)
                    .setUseExtendedSwapActive(OptionalBoolean.BOOL_TRUE))
            .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
            .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
            .setTimeLimit(Duration.newBuilder().setSeconds(seconds))
            .build();
    Assignment best = model.solveWithParameters(search);
    List<Call> calls = new ArrayList<>();
    for (int carer = 0; best != null && carer < carers; carer++) {
      long index = best.value(model.nextVar(model.start(carer)));
      while (!model.isEnd(index)) {
        calls.add(
            new Call(
                day.visits().get(nodes.indexToNode(index)).id(),
                day.carers().get(carer).id(),
                (int) best.min(time.cumulVar(index))));
        index = best.value(model.nextVar(index));
      }
    }
    return new Found(calls, visits);
  }

  /** Minutes on the road from node to node: all visits, all depots, all arrivals. */
  private static long[][] road(TownDay day) {
    int[] positions =
        IntStream.concat(
                day.visits().stream().mapToInt(Visit::position),
                IntStream.concat(
                    day.carers().stream().mapToInt(Carer::depot),
                    day.carers().stream().mapToInt(Carer::arrival)))
            .toArray();
    return Arrays.stream(positions)
        .mapToObj(from -> Arrays.stream(positions).mapToLong(to -> day.road()[from][to]).toArray())
        .toArray(long[][]::new);
  }

  /** Minutes from the start at a node until somebody can be at another. */
  private static long[][] busy(TownDay day, long[][] road) {
    long[][] busy = new long[road.length][];
    for (int from = 0; from < road.length; from++) {
      int duration = from < day.visits().size() ? day.visits().get(from).duration() : 0;
      busy[from] = Arrays.stream(road[from]).map(minutes -> duration + minutes).toArray();
    }
    return busy;
  }

  private static void open(IntVar start, Visit visit) {
    List<Window> windows =
        visit.windows().stream().sorted(Comparator.comparingInt(Window::first)).toList();
    int closed = 0;
    for (Window window : windows) {
      if (closed < window.first()) {
        start.removeInterval(closed, window.first() - 1);
      }
      closed = Math.max(closed, window.last() + 1);
    }
    start.setMax(closed - 1);
  }
}
