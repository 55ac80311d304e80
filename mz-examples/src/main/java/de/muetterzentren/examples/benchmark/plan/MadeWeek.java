package de.muetterzentren.examples.benchmark.plan;

import de.muetterzentren.matching.assignment.AssignmentProblem;
import de.muetterzentren.matching.assignment.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * One week of made towns, as numbers: who could take which request, and what it would be worth.
 * Towns lie anywhere on 500 × 500 km, people about them; days count from 0, times in quarter hours
 * since midnight, places in km. The same seed makes the same week. Immutable as long as nobody
 * writes into its arrays.
 */
final class MadeWeek {
  static final int DAYS = 7;
  static final int QUARTERS_A_DAY = 96;
  private static final int SERVICES = 8;
  private static final int CELL_KM = 10;

  /**
   * A request.
   *
   * @param day the day
   * @param start when it starts
   * @param length how long it takes
   * @param service what is asked for
   * @param base what it is worth before any points: most for an emergency
   */
  record Request(double x, double y, int day, int start, int length, int service, int base) {
    /** Its start in quarter hours of the week. */
    int from() {
      return day * QUARTERS_A_DAY + start;
    }

    /** Its end in quarter hours of the week. */
    int to() {
      return from() + length;
    }
  }

  /**
   * A helper.
   *
   * @param services which services, by number
   * @param radius how far at most
   * @param budget how many quarter hours in the week
   * @param from for each day when free time begins
   * @param to for each day when free time ends; before its beginning if there is none
   */
  record Helper(
      double x, double y, boolean[] services, double radius, int budget, int[] from, int[] to) {}

  private final List<Request> requests = new ArrayList<>();
  private final List<Helper> helpers = new ArrayList<>();
  private final int[][] options;

  private MadeWeek(int requests, int helpers, long seed) {
    SplittableRandom draws = new SplittableRandom(seed);
    Random spread = new Random(seed * 31 + 7);
    int towns = Math.max(1, (requests + helpers) / 400);
    double[] x = new double[towns];
    double[] y = new double[towns];
    for (int town = 0; town < towns; town++) {
      x[town] = draws.nextDouble() * 500;
      y[town] = draws.nextDouble() * 500;
    }
    for (int i = 0; i < requests; i++) {
      int town = draws.nextInt(towns);
      this.requests.add(request(x[town], y[town], draws, spread));
    }
    for (int i = 0; i < helpers; i++) {
      int town = draws.nextInt(towns);
      this.helpers.add(helper(x[town], y[town], draws, spread));
    }
    this.options = new int[helpers][];
    Map<Cell, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < requests; i++) {
      Request request = this.requests.get(i);
      index.computeIfAbsent(Cell.of(request.x, request.y), none -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < helpers; i++) {
      options[i] = options(this.helpers.get(i), index);
    }
  }

  /**
   * A week.
   *
   * @param requests how many requests
   * @param helpers how many helpers
   */
  static MadeWeek of(int requests, int helpers, long seed) {
    return new MadeWeek(requests, helpers, seed);
  }

  private static Request request(
      double townX, double townY, SplittableRandom draws, Random spread) {
    double x = townX + 4 * spread.nextGaussian();
    double y = townY + 4 * spread.nextGaussian();
    int day = draws.nextInt(DAYS);
    int start = 28 + draws.nextInt(41);
    int length = Math.min(4 * (1 + draws.nextInt(5)), QUARTERS_A_DAY - start);
    int service = service(draws);
    boolean emergency = draws.nextDouble() < 0.1;
    int base = emergency ? 10_000 : draws.nextDouble() < 1 / 3.0 ? 2_000 : 1_000;
    return new Request(x, y, day, start, length, service, base);
  }

  private static Helper helper(double townX, double townY, SplittableRandom draws, Random spread) {
    double x = townX + 4 * spread.nextGaussian();
    double y = townY + 4 * spread.nextGaussian();
    boolean[] services = new boolean[SERVICES];
    int some = 2 + draws.nextInt(2);
    for (int i = 0; i < some; i++) {
      services[service(draws)] = true;
    }
    double radius = 2 + 8 * draws.nextDouble();
    int budget = 4 * (3 + draws.nextInt(8));
    int[] from = new int[DAYS];
    int[] to = new int[DAYS];
    for (int day = 0; day < DAYS; day++) {
      boolean free = draws.nextDouble() < 0.6;
      from[day] = free ? 28 + draws.nextInt(21) : 1;
      to[day] = free ? Math.min(QUARTERS_A_DAY, from[day] + 4 * (4 + draws.nextInt(8))) : 0;
    }
    return new Helper(x, y, services, radius, budget, from, to);
  }

  /** The smaller of two draws: the first services are asked for and given most. */
  private static int service(SplittableRandom draws) {
    return Math.min(draws.nextInt(SERVICES), draws.nextInt(SERVICES));
  }

  private record Cell(int x, int y) {
    static Cell of(double x, double y) {
      return new Cell((int) Math.floor(x / CELL_KM), (int) Math.floor(y / CELL_KM));
    }
  }

  /** No radius is longer than a cell. */
  private int[] options(Helper helper, Map<Cell, List<Integer>> index) {
    Cell home = Cell.of(helper.x, helper.y);
    List<Integer> found = new ArrayList<>();
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int request : index.getOrDefault(new Cell(home.x + dx, home.y + dy), List.of())) {
          if (possible(requests.get(request), helper)) {
            found.add(request);
          }
        }
      }
    }
    found.sort(
        Comparator.comparingInt((Integer request) -> requests.get(request).from())
            .thenComparingInt(request -> request));
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean possible(Request request, Helper helper) {
    return helper.services[request.service]
        && km(request, helper) <= helper.radius
        && helper.from[request.day] <= request.start
        && request.start + request.length <= helper.to[request.day]
        && request.length <= helper.budget;
  }

  private static double km(Request request, Helper helper) {
    return Math.hypot(request.x - helper.x, request.y - helper.y);
  }

  List<Request> requests() {
    return requests;
  }

  List<Helper> helpers() {
    return helpers;
  }

  /** The requests that a helper could take, by their start. */
  int[] options(int helper) {
    return options[helper];
  }

  /** How many pairs of a request and a helper are possible. */
  int pairs() {
    return Arrays.stream(options).mapToInt(some -> some.length).sum();
  }

  /** How many requests nobody could take. */
  int withoutHelper() {
    boolean[] somebody = new boolean[requests.size()];
    for (int[] some : options) {
      for (int request : some) {
        somebody[request] = true;
      }
    }
    int without = 0;
    for (boolean one : somebody) {
      without += one ? 0 : 1;
    }
    return without;
  }

  /** What it is worth that a helper takes a request. */
  long worth(int request, int helper) {
    Request asked = requests.get(request);
    double near = Math.max(0, 60 - 5 * km(asked, helpers.get(helper)));
    return asked.base + Math.round(near) + Math.floorMod(mixed(helper * 1_000_003L + request), 40);
  }

  private static int mixed(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return (int) ((mixed ^ (mixed >>> 31)) >>> 33);
  }

  /** What is to be found: the plan of most worth. */
  enum Goal {
    /** As worth says. */
    WORTH,
    /** As many requests as possible, whichever. */
    REQUESTS,
    /** As worth says, but nobody takes more than one: then nothing can clash. */
    ONE_EACH
  }

  /** The worth of a pair under a goal. */
  long worth(int request, int helper, Goal goal) {
    return goal == Goal.REQUESTS ? 1 : worth(request, helper);
  }

  /** The week as a problem for the library, helpers and requests by their number. */
  AssignmentProblem problem(Goal goal) {
    int[] places = new int[requests.size()];
    Arrays.fill(places, 1);
    List<Timeline> people = new ArrayList<>();
    for (int helper = 0; helper < helpers.size(); helper++) {
      Timeline.Span[] spans = new Timeline.Span[options[helper].length];
      for (int i = 0; i < spans.length; i++) {
        int request = options[helper][i];
        Request asked = requests.get(request);
        spans[i] =
            new Timeline.Span(
                request,
                worth(request, helper, goal),
                asked.from(),
                asked.to(),
                0,
                goal == Goal.ONE_EACH ? 1 : asked.length);
      }
      people.add(new Timeline(spans, goal == Goal.ONE_EACH ? 1 : helpers.get(helper).budget));
    }
    return new AssignmentProblem(places, people);
  }
}
