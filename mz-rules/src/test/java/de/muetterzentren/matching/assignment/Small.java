package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A problem so small that everything can be tried. */
record Small(int[] places, List<Person> people) {
  /** One person: spans, and the most effort in each period. */
  record Person(Timeline.Span[] spans, int budget) {
    /** Whether options can be done together, said as plainly as possible. */
    boolean can(int... options) {
      for (int a : options) {
        long effort = 0;
        for (int b : options) {
          Timeline.Span one = spans[a];
          Timeline.Span other = spans[b];
          if (a != b && one.from() < other.to() && other.from() < one.to()) {
            return false;
          }
          effort += one.period() == other.period() ? other.effort() : 0;
        }
        if (effort > budget) {
          return false;
        }
      }
      return true;
    }

    Schedules schedules(boolean listed) {
      if (!listed) {
        return new Timeline(spans, budget);
      }
      int[] task = Arrays.stream(spans).mapToInt(Timeline.Span::task).toArray();
      long[] worth = Arrays.stream(spans).mapToLong(Timeline.Span::worth).toArray();
      return Listing.of(task, worth, this::can, 1_000_000).orElseThrow();
    }

    /** All sets that can be done together. */
    List<int[]> sets() {
      List<int[]> sets = new ArrayList<>();
      for (int bits = 0; bits < 1 << spans.length; bits++) {
        int set = bits;
        int[] options = IntStream.range(0, spans.length).filter(i -> (set >> i & 1) == 1).toArray();
        if (can(options)) {
          sets.add(options);
        }
      }
      return sets;
    }
  }

  static Person person(Random random, int tasks, int most) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, tasks).boxed().toList());
    Collections.shuffle(order, random);
    int number = random.nextInt(Math.min(tasks, most) + 1);
    Timeline.Span[] spans = new Timeline.Span[number];
    int unit = 1 + random.nextInt(2);
    for (int i = 0; i < number; i++) {
      int from = random.nextInt(24);
      int to = from + 1 + random.nextInt(6);
      spans[i] =
          new Timeline.Span(
              order.get(i),
              random.nextInt(5) == 0 ? random.nextInt(4) - 3 : random.nextInt(20),
              from,
              to,
              (to - 1) / 10,
              unit * random.nextInt(5));
    }
    int budget = random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(10);
    return new Person(spans, budget);
  }

  static Small of(Random random) {
    int tasks = 1 + random.nextInt(6);
    int[] places = IntStream.range(0, tasks).map(i -> 1 + random.nextInt(2)).toArray();
    List<Person> people = new ArrayList<>();
    int number = random.nextInt(5);
    for (int i = 0; i < number; i++) {
      people.add(person(random, tasks, 5));
    }
    return new Small(places, people);
  }

  AssignmentProblem problem(Random random) {
    return new AssignmentProblem(
        places, people.stream().map(person -> person.schedules(random.nextBoolean())).toList());
  }

  /** The most worth, by trying everything. */
  long best() {
    return best(0, places.clone());
  }

  private long best(int person, int[] left) {
    if (person == people.size()) {
      return 0;
    }
    Person own = people.get(person);
    long most = Long.MIN_VALUE;
    for (int[] set : own.sets()) {
      boolean fits = true;
      long worth = 0;
      for (int option : set) {
        fits &= --left[own.spans()[option].task()] >= 0;
        worth += own.spans()[option].worth();
      }
      if (fits) {
        most = Math.max(most, worth + best(person + 1, left));
      }
      for (int option : set) {
        left[own.spans()[option].task()]++;
      }
    }
    return most;
  }

  /** That an assignment keeps all limits and says what it is worth. */
  void check(Assignment found) {
    int[] left = places.clone();
    long worth = 0;
    for (int person = 0; person < people.size(); person++) {
      int[] options = found.options(person);
      assertThat(people.get(person).can(options)).isTrue();
      for (int option : options) {
        left[people.get(person).spans()[option].task()]--;
        worth += people.get(person).spans()[option].worth();
      }
    }
    assertThat(Arrays.stream(left).min().orElseThrow()).isNotNegative();
    assertThat(found.worth()).isEqualTo(worth);
    assertThat(found.bound()).isGreaterThanOrEqualTo(worth);
  }
}
