package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often somebody has to come for requests that are shared in turns: once for turns that follow
 * one another. Fewer comings are fewer changes of people (Wechsel) for those who are cared for.
 */
final class Comings {
  private static final int[] NOTHING = {};

  private final List<Agenda> agendas;
  private final List<int[]> tasks;
  private final List<long[]> worth;
  private final int[][] chosen;

  private Comings(List<Agenda> agendas, List<int[]> tasks, List<long[]> worth, int[][] chosen) {
    this.agendas = agendas;
    this.tasks = tasks;
    this.worth = worth;
    this.chosen = chosen;
  }

  /** For some options of one helper, beside what is pledged; below 0 if they close a gap. */
  static int of(Agenda agenda, int[] options) {
    int comings = 0;
    for (int option : options) {
      Need need = agenda.option(option).pair().need();
      if (need.turn() > 0) {
        boolean follows = pledged(agenda, need, -1) || next(agenda, options, need, -1) >= 0;
        comings += follows ? 0 : 1;
        comings -= pledged(agenda, need, 1) ? 1 : 0;
      }
    }
    return comings;
  }

  private static boolean pledged(Agenda agenda, Need need, int further) {
    return agenda.helper().pledged(need.request().id(), need.turn() + further);
  }

  /**
   * Lets one helper take over all turns of another that follow one another, or two helpers exchange
   * such turns, where that costs nothing and somebody has to come less often. Ends when no such
   * step is left.
   *
   * @param tasks for each agenda the task of each of its options
   * @param worth what each option of each agenda is worth; a sum that stays the same
   * @param chosen which options each takes; changed in place
   */
  static void reduce(List<Agenda> agendas, List<int[]> tasks, List<long[]> worth, int[][] chosen) {
    Comings comings = new Comings(agendas, tasks, worth, chosen);
    while (comings.step()) {
      // each step saves a coming, so that this ends
    }
  }

  private boolean step() {
    for (int from = 0; from < chosen.length; from++) {
      for (int[] block : blocks(agendas.get(from), chosen[from])) {
        for (int to = 0; to < chosen.length; to++) {
          if (to != from && (exchange(from, block, to, NOTHING) || exchange(from, block, to))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean exchange(int from, int[] block, int to) {
    for (int[] back : blocks(agendas.get(to), chosen[to])) {
      if (exchange(from, block, to, back)) {
        return true;
      }
    }
    return false;
  }

  private boolean exchange(int from, int[] block, int to, int[] back) {
    int[] given = same(from, block, to);
    int[] returned = same(to, back, from);
    if (given.length < block.length
        || returned.length < back.length
        || sum(from, block) + sum(to, back) != sum(to, given) + sum(from, returned)) {
      return false;
    }
    int[] ofFrom = with(without(chosen[from], block), returned);
    int[] ofTo = with(without(chosen[to], back), given);
    Agenda giver = agendas.get(from);
    Agenda taker = agendas.get(to);
    if (of(giver, ofFrom) + of(taker, ofTo) >= of(giver, chosen[from]) + of(taker, chosen[to])
        || giver.starts(ofFrom).isEmpty()
        || taker.starts(ofTo).isEmpty()) {
      return false;
    }
    chosen[from] = ofFrom;
    chosen[to] = ofTo;
    return true;
  }

  /** The options of one helper for the tasks of another's; fewer if some are lacking or taken. */
  private int[] same(int person, int[] options, int other) {
    return Arrays.stream(options)
        .map(option -> indexOf(tasks.get(other), tasks.get(person)[option]))
        .filter(option -> option >= 0 && Arrays.binarySearch(chosen[other], option) < 0)
        .toArray();
  }

  private long sum(int person, int[] options) {
    return Arrays.stream(options).mapToLong(option -> worth.get(person)[option]).sum();
  }

  private static int[] without(int[] options, int[] some) {
    return Arrays.stream(options)
        .filter(option -> Arrays.stream(some).noneMatch(one -> one == option))
        .toArray();
  }

  private static int[] with(int[] options, int[] more) {
    return IntStream.concat(Arrays.stream(options), Arrays.stream(more)).sorted().toArray();
  }

  private static int indexOf(int[] tasks, int task) {
    for (int i = 0; i < tasks.length; i++) {
      if (tasks[i] == task) {
        return i;
      }
    }
    return -1;
  }

  /** Options for turns that follow one another, each as long as can be. */
  private static List<int[]> blocks(Agenda agenda, int[] options) {
    List<int[]> blocks = new ArrayList<>();
    for (int first : options) {
      Need need = agenda.option(first).pair().need();
      if (need.turn() > 0 && next(agenda, options, need, -1) < 0) {
        int[] block = {};
        for (int option = first; option >= 0; option = next(agenda, options, need, 1)) {
          need = agenda.option(option).pair().need();
          block = with(block, new int[] {option});
        }
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static int next(Agenda agenda, int[] options, Need need, int further) {
    for (int option : options) {
      Need other = agenda.option(option).pair().need();
      if (other.request().id().equals(need.request().id())
          && other.turn() == need.turn() + further) {
        return option;
      }
    }
    return -1;
  }
}
