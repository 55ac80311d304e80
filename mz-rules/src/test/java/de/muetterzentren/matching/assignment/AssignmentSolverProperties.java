package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every assignment, over random problems so small that everything can be tried. */
class AssignmentSolverProperties {
  @Property(tries = 3000)
  void itIsTheBestAndProven(@ForAll long seed) {
    Random random = new Random(seed);
    Small small = Small.of(random);
    Assignment found = AssignmentSolver.solve(small.problem(random), Effort.standard());
    small.check(found);
    assertThat(found.worth()).isEqualTo(small.best());
    assertThat(found.proven()).isTrue();
    assertThat(found.gap()).isZero();
  }

  @Property(tries = 2000)
  void littleEffortNeverSaysTooMuch(@ForAll long seed) {
    Random random = new Random(seed);
    Small small = Small.of(random);
    Effort little =
        new Effort(
            1 + random.nextInt(3),
            random.nextInt(3),
            random.nextInt(2),
            random.nextInt(20),
            () -> random.nextBoolean());
    Assignment found =
        AssignmentSolver.solve(small.problem(random), little, 1 + random.nextInt(15));
    small.check(found);
    assertThat(small.best()).isBetween(found.worth(), found.bound());
  }

  @Property(tries = 500)
  void whoStopsAtOnceGetsAValidAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    Small small = Small.of(random);
    Assignment found =
        AssignmentSolver.solve(small.problem(random), Effort.standard().until(() -> true));
    small.check(found);
    assertThat(found.bound()).isGreaterThanOrEqualTo(small.best());
  }

  @Property(tries = 2000)
  void blockByBlockIsValidToo(@ForAll long seed) {
    Random random = new Random(seed);
    Small small = Small.of(random);
    Assignment found =
        AssignmentSolver.solve(small.problem(random), Effort.standard(), 1 + random.nextInt(6));
    small.check(found);
    assertThat(small.best()).isBetween(found.worth(), found.bound());
  }

  @Property(tries = 1000)
  void orderDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    Small small = Small.of(random);
    List<Small.Person> people = new ArrayList<>(small.people());
    Collections.shuffle(people, random);
    List<Integer> renamed =
        new ArrayList<>(IntStream.range(0, small.places().length).boxed().toList());
    Collections.shuffle(renamed, random);
    int[] places = new int[renamed.size()];
    Arrays.setAll(places, i -> small.places()[renamed.indexOf(i)]);
    Small other =
        new Small(
            places,
            people.stream()
                .map(
                    person ->
                        new Small.Person(
                            Arrays.stream(person.spans())
                                .map(
                                    s ->
                                        new Timeline.Span(
                                            renamed.get(s.task()),
                                            s.worth(),
                                            s.from(),
                                            s.to(),
                                            s.period(),
                                            s.effort()))
                                .toArray(Timeline.Span[]::new),
                            person.budget()))
                .toList());
    assertThat(AssignmentSolver.solve(other.problem(random), Effort.standard()).worth())
        .isEqualTo(AssignmentSolver.solve(small.problem(random), Effort.standard()).worth());
  }
}
