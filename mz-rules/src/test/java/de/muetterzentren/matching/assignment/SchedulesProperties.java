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

  @Property(tries = 800)
  void noSetWithAnOptionOrWithoutItGainsMoreThanIsSaid(@ForAll long seed, @ForAll boolean listed) {
    Random random = new Random(seed);
    Small.Person person = Small.person(random, 9, 9);
    Schedules schedules = person.schedules(listed);
    int n = schedules.options();
    for (int again = 0; again < 4; again++) {
      long[] gains = random.longs(n, -8, 20).toArray();
      if (n > 0 && random.nextInt(4) == 0) {
        gains[random.nextInt(n)] = Schedules.FORBIDDEN;
      }
      long[] same = gains.clone();
      long[] with = new long[n];
      long[] without = new long[n];
      schedules.around(gains, with, without);
      assertThat(gains).isEqualTo(same);
      for (int option = 0; option < n; option++) {
        long most = most(person, gains, option, true);
        long other = most(person, gains, option, false);
        assertThat(with[option]).isGreaterThanOrEqualTo(most);
        assertThat(without[option]).isGreaterThanOrEqualTo(other);
        if (inTheOrderOfPeriods(person)) {
          assertThat(without[option]).isEqualTo(other);
          assertThat(most == Schedules.FORBIDDEN || with[option] == most).isTrue();
        }
      }
    }
  }

  /** Whether what starts earlier counts in no later period, so that time can be seen backwards. */
  private static boolean inTheOrderOfPeriods(Small.Person person) {
    for (Timeline.Span one : person.spans()) {
      for (Timeline.Span other : person.spans()) {
        if (one.from() <= other.from() && one.period() > other.period()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Of all sets with an option, or without it, in which all others gain. */
  private static long most(Small.Person person, long[] gains, int option, boolean with) {
    long most = with ? Schedules.FORBIDDEN : 0;
    for (int[] set : person.sets()) {
      if (Arrays.stream(set).anyMatch(one -> one == option) == with
          && Arrays.stream(set).noneMatch(one -> gains[one] == Schedules.FORBIDDEN)) {
        most = Math.max(most, Arrays.stream(set).mapToLong(one -> gains[one]).sum());
      }
    }
    return most;
  }
}
