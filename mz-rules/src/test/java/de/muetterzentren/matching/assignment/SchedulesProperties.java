package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What one person can do best together is what trying everything finds. */
class SchedulesProperties {
  @Property(tries = 4000)
  void bestIsTheBestOfAll(@ForAll long seed, @ForAll boolean listed) {
    Random random = new Random(seed);
    Small.Person person = Small.person(random, 9, 9);
    Schedules schedules = person.schedules(listed);
    int[] chosen = new int[schedules.options() + 1];
    for (int again = 0; again < 4; again++) {
      long[] gains = random.longs(schedules.options(), -8, 20).toArray();
      if (gains.length > 0 && random.nextInt(4) == 0) {
        gains[0] = Schedules.FORBIDDEN;
      }
      long found = schedules.best(gains, chosen);
      int[] options = Arrays.copyOfRange(chosen, 1, chosen[0] + 1);
      long most = 0;
      for (int[] set : person.sets()) {
        if (Arrays.stream(set).allMatch(option -> gains[option] > 0)) {
          most = Math.max(most, Arrays.stream(set).mapToLong(option -> gains[option]).sum());
        }
      }
      assertThat(found).isEqualTo(most);
      assertThat(Arrays.stream(options).mapToLong(option -> gains[option]).sum()).isEqualTo(found);
      assertThat(Arrays.stream(options).allMatch(option -> gains[option] > 0)).isTrue();
      assertThat(options).isSorted().doesNotHaveDuplicates();
      assertThat(person.can(options)).isTrue();
    }
  }
}
