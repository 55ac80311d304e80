package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds where tasks count only together and some count more than others. */
class GroupsProperties {
  @Property(tries = 2000)
  void itIsTheBestLevelByLevel(@ForAll long seed) {
    Random random = new Random(seed);
    Grouped grouped = Grouped.of(random);
    Assignment found = AssignmentSolver.solve(grouped.problem(random), Effort.standard());
    assertThat(grouped.reached(found)).isEqualTo(grouped.best());
    assertThat(found.proven()).isTrue();
    for (int level = 0; level < found.levels(); level++) {
      assertThat(found.bound(level)).isEqualTo(grouped.best()[level]);
    }
  }

  @Property(tries = 2000)
  void noBoundIsBeatenWithLittleEffortOrBlockByBlock(@ForAll long seed) {
    Random random = new Random(seed);
    Grouped grouped = Grouped.of(random);
    Effort effort =
        random.nextBoolean()
            ? Effort.standard()
            : new Effort(
                1 + random.nextInt(3),
                random.nextInt(3),
                random.nextInt(2),
                random.nextInt(2),
                () -> random.nextBoolean());
    Assignment found =
        AssignmentSolver.solve(grouped.problem(random), effort, 1 + random.nextInt(15));
    long[] best = grouped.best();
    assertThat(Grouped.better(grouped.reached(found), best)).isFalse();
    assertThat(found.bound()).isGreaterThanOrEqualTo(found.worth());
    long[] bounds = new long[4];
    for (int level = 0; level < found.levels(); level++) {
      bounds[level] = found.bound(level);
    }
    assertThat(Grouped.better(best, bounds)).isFalse();
  }
}
