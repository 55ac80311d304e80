package de.muetterzentren.insight.quality.release;

import de.muetterzentren.model.problem.Checks;

/** What was counted in a span (Zelle einer Tabelle). */
public sealed interface Cell {
  /** The most that one side may be. */
  long MOST = 1_000_000_000L;

  /** Whether no side of it is so small that it could point at one person. */
  boolean canBeShown(int least);

  /**
   * Together with another of the same sort.
   *
   * @throws IllegalArgumentException if it is of the other sort
   */
  Cell plus(Cell other);

  /**
   * How many (Anzahl).
   *
   * @param number 0 to 1,000,000,000
   */
  record Count(long number) implements Cell {
    public Count {
      Checks.begin().between("number", number, 0, MOST).done();
    }

    @Override
    public boolean canBeShown(int least) {
      return number >= least;
    }

    @Override
    public Cell plus(Cell other) {
      if (other instanceof Count count) {
        return new Count(number + count.number);
      }
      throw new IllegalArgumentException("a share is no count");
    }
  }

  /**
   * How many of how many (Anteil). Where all are good, or all but one, everybody knows of each what
   * they said; so both sides must be large enough.
   *
   * @param good how many, 0 to 1,000,000,000
   * @param rest all others, 0 to 1,000,000,000
   */
  record Share(long good, long rest) implements Cell {
    public Share {
      Checks.begin().between("good", good, 0, MOST).between("rest", rest, 0, MOST).done();
    }

    /** All together. */
    public long all() {
      return good + rest;
    }

    @Override
    public boolean canBeShown(int least) {
      return good >= least && rest >= least;
    }

    @Override
    public Cell plus(Cell other) {
      if (other instanceof Share share) {
        return new Share(good + share.good, rest + share.rest);
      }
      throw new IllegalArgumentException("a count is no share");
    }
  }
}
