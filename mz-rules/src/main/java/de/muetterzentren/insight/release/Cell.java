package de.muetterzentren.insight.release;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.math.BigDecimal;

/** What was counted in a span (Zelle einer Tabelle). */
public sealed interface Cell {
  /** The most that one side may be. */
  long MOST = 1_000_000_000L;

  /** Whether it can be shown by itself, without pointing at one person. */
  boolean canBeShown(int least);

  /**
   * Together with another of the same sort.
   *
   * @throws IllegalArgumentException if it is of another sort
   */
  Cell plus(Cell other);

  /** What decides whether a count is shown. */
  enum Showing {
    /** It is shown if it is large enough. */
    IF_LARGE,
    /** It is shown, however small: it is not about people, or all together are safe. */
    ALWAYS,
    /** It is not shown, however large, lest another be reckoned from it. */
    NEVER
  }

  /**
   * How many (Anzahl).
   *
   * @param number 0 to 1,000,000,000
   * @param showing what decides whether it is shown
   */
  record Count(long number, Showing showing) implements Cell {
    public Count {
      Checks.given("showing", showing);
      Checks.begin().between("number", number, 0, MOST).done();
    }

    /** Shown if it is large enough. */
    public Count(long number) {
      this(number, Showing.IF_LARGE);
    }

    @Override
    public boolean canBeShown(int least) {
      return switch (showing) {
        case IF_LARGE -> number >= least;
        case ALWAYS -> true;
        case NEVER -> false;
      };
    }

    @Override
    public Cell plus(Cell other) {
      if (other instanceof Count count && count.showing == showing) {
        return new Count(number + count.number, showing);
      }
      throw new IllegalArgumentException("no count that is shown alike");
    }
  }

  /**
   * How many of how many (Anteil). Where it is about what people think and all are good, or all but
   * one, everybody knows of each what they said; so both sides must be large enough. Of other
   * things, such as who found somebody, it may also be nobody.
   *
   * @param good how many, 0 to 1,000,000,000
   * @param rest all others, 0 to 1,000,000,000
   * @param opinion whether it is about what people think
   */
  record Share(long good, long rest, boolean opinion) implements Cell {
    public Share {
      Checks.begin().between("good", good, 0, MOST).between("rest", rest, 0, MOST).done();
    }

    /** Of what people think. */
    public Share(long good, long rest) {
      this(good, rest, true);
    }

    /** All together. */
    public long all() {
      return good + rest;
    }

    @Override
    public boolean canBeShown(int least) {
      return all() > 0 && isLarge(good, least) && isLarge(rest, least);
    }

    private boolean isLarge(long side, int least) {
      return side >= least || side == 0 && !opinion;
    }

    @Override
    public Cell plus(Cell other) {
      if (other instanceof Share share && share.opinion == opinion) {
        return new Share(good + share.good, rest + share.rest, opinion);
      }
      throw new IllegalArgumentException("no share of the same sort");
    }
  }

  /**
   * A figure of a page (Angabe), which is only shown together with the others of its page, as
   * {@link de.muetterzentren.insight.benefit.guard.SmallCounts} decides.
   *
   * @param number how much, 0 or more
   * @param people how many people stand behind it, 0 or more
   * @param records from how many records it was counted, 0 or more
   */
  record Amount(BigDecimal number, int people, int records) implements Cell {
    public Amount {
      Checks.given("number", number);
      Checks.begin()
          .that(number.signum() >= 0, "number", number, Expectation.BETWEEN, 0, Double.MAX_VALUE)
          .between("people", (long) people, 0, Integer.MAX_VALUE)
          .between("records", (long) records, 0, Integer.MAX_VALUE)
          .done();
      number = number.stripTrailingZeros();
    }

    @Override
    public boolean canBeShown(int least) {
      return false;
    }

    @Override
    public Cell plus(Cell other) {
      throw new IllegalArgumentException("figures of pages are not summed");
    }
  }
}
