package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/** The day of anybody, as a set of options: what goes together is asked of the schedules. */
final class ChosenDay implements Day {
  private final Schedules schedules;
  private final long[] gains;
  private final int[] chosen;
  private int[] options = {};

  ChosenDay(Schedules schedules) {
    this.schedules = schedules;
    this.gains = new long[schedules.options()];
    this.chosen = new int[schedules.options() + 1];
  }

  @Override
  public long cost(int option) {
    Arrays.fill(gains, Schedules.FORBIDDEN);
    for (int own : options) {
      gains[own] = 1;
    }
    gains[option] = 1;
    return schedules.good(gains, chosen) == options.length + 1 ? 0 : Stops.NEVER;
  }

  @Override
  public void add(int option) {
    options = Arrays.copyOf(options, options.length + 1);
    options[options.length - 1] = option;
    Arrays.sort(options);
  }

  @Override
  public void remove(int option) {
    options = Arrays.stream(options).filter(own -> own != option).toArray();
  }

  @Override
  public int[] options() {
    return options;
  }

  @Override
  public void set(int[] other) {
    options = other;
  }
}
