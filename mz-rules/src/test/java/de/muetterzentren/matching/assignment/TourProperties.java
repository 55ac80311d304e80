package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Flexible days: what is found can be done, and nothing that can be done is above the bound. */
class TourProperties {
  @Property(tries = 2000)
  void anOrderIsFoundWhereThereIsOne(@ForAll long seed) {
    Random random = new Random(seed);
    SmallTour town = SmallTour.of(random, 1 + random.nextInt(6));
    int[] stops = town.stopsOf(IntStream.range(0, town.stopsOf().length).toArray());
    Stops.Found found = town.stops().starts(stops);
    assertThat(found.known()).isTrue();
    assertThat(found.starts().isPresent()).isEqualTo(town.inSomeOrder(stops));
    found
        .starts()
        .ifPresent(
            starts -> {
              assertThat(town.keeps(stops, starts)).isTrue();
              for (int i = 0; i < stops.length; i++) {
                assertThat(town.allows(stops[i], starts[i])).isTrue();
              }
            });
  }

  @Property(tries = 1000)
  void aHiddenOrderIsFound(@ForAll long seed) {
    Random random = new Random(seed);
    SmallTour town = SmallTour.hidden(random, 4 + random.nextInt(8));
    int[] stops = town.stopsOf(IntStream.range(0, town.stopsOf().length).toArray());
    assertThat(town.stops().starts(stops).starts()).isPresent();
  }

  @Property(tries = 2000)
  void bestGoodAndBoundsAroundTheBestOfAll(@ForAll long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(7);
    SmallTour town = SmallTour.of(random, n);
    Tour tour = town.tour(IntStream.range(0, n).toArray(), new long[n]);
    for (int again = 0; again < 3; again++) {
      long[] gains = random.longs(n, -5, 20).toArray();
      if (random.nextInt(4) == 0) {
        gains[0] = Schedules.FORBIDDEN;
      }
      long most = 0;
      for (int[] set : town.sets()) {
        if (Arrays.stream(set).allMatch(option -> gains[option] > 0)) {
          most = Math.max(most, Arrays.stream(set).mapToLong(option -> gains[option]).sum());
        }
      }
      int[] times = new int[n];
      assertThat(tour.roughly(gains, times)).isGreaterThanOrEqualTo(most);
      possible(times, gains);
      assertThat(tour.bound(gains, times)).isGreaterThanOrEqualTo(most);
      possible(times, gains);
      int[] chosen = new int[n + 1];
      long good = tour.good(gains, chosen);
      possible(town, gains, chosen, good, most);
      long best = tour.best(gains, chosen);
      possible(town, gains, chosen, best, most);
      assertThat(best).isGreaterThanOrEqualTo(good);
    }
  }

  @Property(tries = 20)
  void manyStopsAreBoundedToo(@ForAll long seed) {
    Random random = new Random(seed);
    int n = 70 + random.nextInt(20);
    Tour tour = SmallTour.of(random, n).tour(IntStream.range(0, n).toArray(), new long[n]);
    long[] gains = random.longs(n, -5, 20).toArray();
    long roughly = tour.roughly(gains, new int[n]);
    long bound = tour.bound(gains);
    assertThat(roughly).isGreaterThanOrEqualTo(bound);
    assertThat(bound).isGreaterThanOrEqualTo(tour.best(gains, new int[n + 1]));
  }

  private static void possible(int[] times, long[] gains) {
    for (int option = 0; option < gains.length; option++) {
      assertThat(times[option]).isNotNegative();
      assertThat(times[option] > 0 && gains[option] <= 0).isFalse();
    }
  }

  private static void possible(SmallTour town, long[] gains, int[] chosen, long sum, long most) {
    int[] options = Arrays.copyOfRange(chosen, 1, chosen[0] + 1);
    assertThat(options).isSorted().doesNotHaveDuplicates();
    assertThat(town.can(options)).isTrue();
    assertThat(Arrays.stream(options).mapToLong(option -> gains[option]).sum()).isEqualTo(sum);
    assertThat(sum).isLessThanOrEqualTo(most);
  }

  /** Several people, so few that everything can be tried; some have fixed times. */
  private record Town(int[] places, List<SmallTour> people, List<int[]> task, List<long[]> worth) {
    static Town of(Random random, int least) {
      int tasks = 2 + random.nextInt(5);
      int[] places = IntStream.range(0, tasks).map(i -> 1 + random.nextInt(2)).toArray();
      List<SmallTour> people = new ArrayList<>();
      List<int[]> task = new ArrayList<>();
      List<long[]> worth = new ArrayList<>();
      for (int person = 0; person < 1 + random.nextInt(3); person++) {
        int[] own = IntStream.range(0, tasks).filter(i -> random.nextInt(4) > 0).toArray();
        people.add(SmallTour.of(random, own.length));
        task.add(own);
        worth.add(random.longs(own.length, least, 30).toArray());
      }
      return new Town(places, people, task, worth);
    }

    AssignmentProblem problem(Random random, int[] levels) {
      List<Schedules> schedules = new ArrayList<>();
      for (int person = 0; person < people.size(); person++) {
        SmallTour own = people.get(person);
        schedules.add(
            random.nextInt(3) > 0
                ? own.tour(task.get(person), worth.get(person))
                : Listing.of(task.get(person), worth.get(person), own::can, 1_000).orElseThrow());
      }
      return new AssignmentProblem(places, levels, schedules);
    }

    /** The most full tasks of level 1, and at these the most worth. */
    long[] best(int[] levels) {
      return best(0, places.clone(), levels, 0);
    }

    private long[] best(int person, int[] left, int[] levels, long sum) {
      if (person == people.size()) {
        long full =
            IntStream.range(0, left.length).filter(i -> levels[i] == 1 && left[i] == 0).count();
        return new long[] {full, sum};
      }
      long[] most = {-1, 0};
      for (int[] set : people.get(person).sets()) {
        boolean fits = true;
        long more = 0;
        for (int option : set) {
          fits &= --left[task.get(person)[option]] >= 0;
          more += worth.get(person)[option];
        }
        if (fits) {
          long[] found = best(person + 1, left, levels, sum + more);
          if (found[0] > most[0] || found[0] == most[0] && found[1] > most[1]) {
            most = found;
          }
        }
        for (int option : set) {
          left[task.get(person)[option]]++;
        }
      }
      return most;
    }

    void check(Assignment found) {
      int[] left = places.clone();
      long sum = 0;
      for (int person = 0; person < people.size(); person++) {
        int[] options = found.options(person);
        assertThat(people.get(person).can(options)).isTrue();
        for (int option : options) {
          left[task.get(person)[option]]--;
          sum += worth.get(person)[option];
        }
      }
      assertThat(Arrays.stream(left).min().orElseThrow()).isNotNegative();
      assertThat(found.worth()).isGreaterThanOrEqualTo(sum);
    }
  }

  @Property(tries = 500)
  void togetherTheyAreNeverAboveTheBound(@ForAll long seed) {
    Random random = new Random(seed);
    Town town = Town.of(random, -2);
    int[] levels = new int[town.places().length];
    Effort effort = new Effort(20, 1_000, 5, 100, () -> false);
    int mostRows = random.nextBoolean() ? AssignmentSolver.MOST_ROWS : 1 + random.nextInt(8);
    Assignment found = AssignmentSolver.solve(town.problem(random, levels), effort, mostRows);
    town.check(found);
    long most = town.best(levels)[1];
    assertThat(most).isBetween(found.worth(), found.bound());
  }

  @Property(tries = 300)
  void levelsAreNeverAboveTheirBounds(@ForAll long seed) {
    Random random = new Random(seed);
    Town town = Town.of(random, 0);
    int[] levels = random.ints(town.places().length, 0, 2).toArray();
    levels[0] = 1;
    Effort effort = new Effort(20, 1_000, 5, 100, () -> false);
    Assignment found = AssignmentSolver.solve(town.problem(random, levels), effort);
    town.check(found);
    assertThat(town.best(levels)[0]).isLessThanOrEqualTo(found.bound(1));
  }

  /** Mostly the best is found and proven; if it were not, changes or bounds would be broken. */
  @Property(tries = 1)
  void nearlyAlwaysTheBestIsFoundAndProven() {
    int proven = 0;
    int best = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Town town = Town.of(random, -2);
      int[] levels = new int[town.places().length];
      Effort effort = new Effort(40, 1_000, 20, 500, () -> false);
      Assignment found = AssignmentSolver.solve(town.problem(random, levels), effort);
      proven += found.worth() == found.bound() ? 1 : 0;
      best += found.worth() == town.best(levels)[1] ? 1 : 0;
    }
    assertThat(best).isGreaterThanOrEqualTo(297);
    assertThat(proven).isGreaterThanOrEqualTo(255);
  }

  @Property(tries = 1000)
  void whatIsTakenBackIsAsBefore(@ForAll long seed) {
    Random random = new Random(seed);
    Town town = Town.of(random, -2);
    Part part = Part.of(town.problem(random, new int[town.places().length]));
    Days days = new Days(part, Choices.none(part.people()));
    for (int round = 0; round < 6; round++) {
      Choices before = days.choices();
      long worth = days.worth();
      for (int change = 0; change < 5; change++) {
        int person = random.nextInt(part.people());
        int[] own = days.options(person);
        if (own.length > 0 && random.nextBoolean()) {
          days.remove(person, own[random.nextInt(own.length)]);
        } else if (part.task[person].length > 0) {
          int option = random.nextInt(part.task[person].length);
          boolean there = Arrays.stream(own).anyMatch(it -> it == option);
          int task = part.task[person][option];
          if (!there && days.open(task) > 0 && days.cost(person, option) != Stops.NEVER) {
            days.add(person, option);
          }
        }
      }
      assertThat(days.worth()).isEqualTo(days.choices().worth(part));
      for (int person = 0; person < part.people(); person++) {
        assertThat(town.people().get(person).can(days.choices().of(person))).isTrue();
      }
      if (random.nextBoolean()) {
        days.keep();
      } else {
        days.takeBack();
        assertThat(days.worth()).isEqualTo(worth);
        for (int person = 0; person < part.people(); person++) {
          assertThat(days.choices().of(person)).isEqualTo(before.of(person));
        }
      }
    }
  }
}
