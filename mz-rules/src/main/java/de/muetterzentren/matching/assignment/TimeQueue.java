package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/** Numbers by time, the earliest first, equal ones by number; a binary heap. */
final class TimeQueue {
  private long[] times = new long[32];
  private int[] numbers = new int[32];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(long time, int number) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    int at = size++;
    while (at > 0) {
      int above = (at - 1) / 2;
      if (!before(time, number, above)) {
        break;
      }
      move(above, at);
      at = above;
    }
    times[at] = time;
    numbers[at] = number;
  }

  int poll() {
    int first = numbers[0];
    size--;
    long time = times[size];
    int number = numbers[size];
    int at = 0;
    while (true) {
      int below = 2 * at + 1;
      if (below >= size) {
        break;
      }
      if (below + 1 < size && before(times[below + 1], numbers[below + 1], below)) {
        below++;
      }
      if (before(time, number, below)) {
        break;
      }
      move(below, at);
      at = below;
    }
    times[at] = time;
    numbers[at] = number;
    return first;
  }

  private boolean before(long time, int number, int other) {
    return time < times[other] || time == times[other] && number < numbers[other];
  }

  private void move(int from, int to) {
    times[to] = times[from];
    numbers[to] = numbers[from];
  }
}
