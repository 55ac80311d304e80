package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Circles of two to four people share as well as can be, whatever they had before. */
class ResharingProperties {
  @Property(tries = 500)
  void aCircleOfAllFindsTheBest(@ForAll long seed) {
    Random random = new Random(seed);
    Small small = Small.of(random);
    Assume.that(small.people().size() >= 2);
    Part part = Part.of(small.problem(random));
    Incumbent incumbent = new Incumbent(part);

    new Resharing(part, incumbent, new long[part.tasks()], Effort.standard()).improve();

    assertThat(incumbent.worth() / Part.SCALE).isEqualTo(small.best());
    assertThat(incumbent.choices().worth(part)).isEqualTo(incumbent.worth());
  }
}
