package de.muetterzentren.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Settles a part that is too large for one linear program block by block. For the bound: the best
 * prices of a block of tasks for all people who can take them, while all other prices stay (block
 * coordinate descent; each step lowers the bound or leaves it). For the assignment: the best for a
 * block of people with all tasks that nobody else has taken (each step makes it better or leaves
 * it). Blocks of one class do not touch and are solved side by side, so the result does not depend
 * on how many processors there are. Time and space grow with the number of blocks.
 */
final class Sweeps {
  private static final int MOST_ROUNDS = 3;

  private final Part part;
  private final Market market;
  private final Incumbent incumbent;
  private final Exchange exchange;
  private final Effort effort;
  private final Effort ofBlock;
  private final int rows;
  private Choices choices;
  private final long[] prices;

  /**
   * Sweeps.
   *
   * @param rows about how many people and tasks a block has
   */
  Sweeps(
      Part part,
      Market market,
      Incumbent incumbent,
      Exchange exchange,
      long[] prices,
      int rows,
      Effort effort) {
    this.part = part;
    this.market = market;
    this.incumbent = incumbent;
    this.exchange = exchange;
    this.prices = prices.clone();
    this.rows = rows;
    this.effort = effort;
    this.ofBlock =
        new Effort(
            Math.max(1, effort.priceSteps() / 5),
            effort.pivots(),
            effort.branches() / 20,
            effort.changes(),
            effort.stop());
    this.choices = incumbent.choices().copy();
  }

  /** Sweeps until nothing gets better, within the effort. */
  void settle() {
    int[][] takers = part.takers();
    int[][] tasksOf = new int[part.people()][];
    Arrays.setAll(
        tasksOf, person -> Arrays.stream(part.task[person]).filter(task -> task >= 0).toArray());
    Blocks ofTasks = new Blocks(takers, tasksOf);
    Blocks ofPeople = new Blocks(tasksOf, takers);
    for (int round = 0; round < MOST_ROUNDS && !incumbent.proven(); round++) {
      int shift = round * (part.tasks() / (2 * MOST_ROUNDS));
      for (List<Blocks.Block> side : ofTasks.cut(rows, shift)) {
        all(side, this::cheaper, this::price);
      }
      incumbent.bounded(market.bound(prices));
      if (round == 0) {
        exchange();
      }
      for (List<Blocks.Block> side : ofPeople.cut(rows, shift % part.people())) {
        int[] taken = choices.taken(part);
        all(side, block -> better(block, taken), this::take);
      }
      incumbent.offer(part, choices);
    }
  }

  /** Begins anew at the better prices, with exchanges. */
  private void exchange() {
    Choices other = new Repair(part, market).at(prices);
    exchange.improve(other, prices, effort.priceSteps() * part.people());
    incumbent.offer(part, other);
    choices = incumbent.choices().copy();
  }

  /** Solves all blocks of a class, then uses what was found. */
  private <T> void all(
      List<Blocks.Block> side,
      Function<Blocks.Block, Optional<T>> solve,
      BiConsumer<Blocks.Block, T> use) {
    if (effort.stopped()) {
      return;
    }
    List<Optional<T>> found = new ArrayList<>(Collections.nCopies(side.size(), Optional.empty()));
    SideBySide.each(side.size(), i -> found.set(i, solve.apply(side.get(i))));
    for (int i = 0; i < side.size(); i++) {
      Blocks.Block block = side.get(i);
      found.get(i).ifPresent(result -> use.accept(block, result));
    }
  }

  /** Prices of the tasks of a block with a lower bound. */
  private Optional<long[]> cheaper(Blocks.Block block) {
    Part here = part.priced(block.links(), block.nodes(), prices);
    Market inside = new Market(here);
    long[] before = Arrays.stream(block.nodes()).mapToLong(task -> prices[task]).toArray();
    Incumbent best = new Incumbent(here);
    PriceSearch search = new PriceSearch(here, inside, best, new Exchange(here, inside));
    search.begin(before);
    search.search(ofBlock.priceSteps(), ofBlock);
    ScheduleProgram program = new ScheduleProgram(here, inside, best, ofBlock);
    program.begin(best.choices(), search.columns());
    program.solve(0);
    long[] after = search.prices();
    if (inside.bound(program.best()) < inside.bound(after)) {
      after = program.best();
    }
    return inside.bound(after) < inside.bound(before) ? Optional.of(after) : Optional.empty();
  }

  private void price(Blocks.Block block, long[] found) {
    for (int i = 0; i < found.length; i++) {
      prices[block.nodes()[i]] = found[i];
    }
  }

  /** Choices of the people of a block that are worth more. */
  private Optional<Choices> better(Blocks.Block block, int[] taken) {
    int[] left = new int[block.links().length];
    for (int i = 0; i < left.length; i++) {
      left[i] = part.places[block.links()[i]] - taken[block.links()[i]];
    }
    for (int person : block.nodes()) {
      for (int option : choices.of(person)) {
        int at = Arrays.binarySearch(block.links(), part.task[person][option]);
        if (at >= 0) {
          left[at]++;
        }
      }
    }
    int[] open = IntStream.range(0, left.length).filter(i -> left[i] > 0).toArray();
    int[] tasks = Arrays.stream(open).map(i -> block.links()[i]).toArray();
    int[] places = Arrays.stream(open).map(i -> left[i]).toArray();
    Part here = part.open(block.nodes(), tasks, places);
    Choices now = Choices.none(block.nodes().length);
    for (int i = 0; i < block.nodes().length; i++) {
      now.take(new Column(i, choices.of(block.nodes()[i])));
    }
    long[] before = Arrays.stream(tasks).mapToLong(task -> prices[task]).toArray();
    Incumbent best = AssignmentSolver.solve(here, ofBlock, now, before);
    return best.worth() > now.worth(here) ? Optional.of(best.choices()) : Optional.empty();
  }

  private void take(Blocks.Block block, Choices found) {
    for (int i = 0; i < block.nodes().length; i++) {
      choices.take(new Column(block.nodes()[i], found.of(i)));
    }
  }
}
