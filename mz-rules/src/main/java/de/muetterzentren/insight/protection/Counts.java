package de.muetterzentren.insight.protection;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Counts of something by one or several columns, of a house, or of a group of such: a region with
 * its houses, the federation with its regions. The columns exclude each other, so that their sum
 * means something; what is above is the sum of what is below. Immutable.
 *
 * @param name of the house, region or whatever it is; 1 to 200 characters
 * @param parts what it is the sum of; empty for what is counted itself
 * @param byColumn how many for each column, each 0 to a billion
 */
public record Counts(String name, Seq<Counts> parts, Seq<Long> byColumn) {
  private static final long MOST = 1_000_000_000;

  public Counts {
    Checks.given("name", name, "parts", parts, "byColumn", byColumn);
    Checks checks =
        Checks.begin()
            .text("name", name, 200)
            .entries("parts", parts, 100_000)
            .entries("byColumn", byColumn, 1_000);
    checks.done();
    checks = Checks.begin();
    checks.that(byColumn.nonEmpty(), "byColumn", 0, Expectation.NOT_EMPTY);
    for (long count : byColumn) {
      checks.between("byColumn[]", count, 0, parts.isEmpty() ? MOST : Long.MAX_VALUE);
    }
    if (parts.nonEmpty()) {
      Array<Long> sums = sums(parts);
      boolean alike = parts.forAll(part -> part.byColumn.size() == sums.size());
      checks.that(
          alike, "parts.byColumn", "", Expectation.AT_MOST_ENTRIES, parts.head().byColumn.size());
      checks.that(
          sums.equals(Array.ofAll(byColumn)),
          "byColumn",
          byColumn.mkString(","),
          Expectation.ONE_OF,
          sums.mkString(","));
    }
    checks.done();
  }

  /** What was counted itself. */
  public static Counts of(String name, long... byColumn) {
    return new Counts(name, Array.empty(), Array.ofAll(byColumn));
  }

  /** The sum of others, at least one, all with the same columns. */
  public static Counts of(String name, Seq<Counts> parts) {
    Checks.given("parts", parts);
    Checks.begin().that(parts.nonEmpty(), "parts", 0, Expectation.NOT_EMPTY).done();
    return new Counts(name, parts, sums(parts));
  }

  /** All columns together. */
  public long total() {
    return byColumn.foldLeft(0L, Long::sum);
  }

  /** What was counted itself, all columns one after the other. */
  Seq<Long> counted() {
    return parts.isEmpty() ? byColumn : parts.flatMap(Counts::counted);
  }

  private static Array<Long> sums(Seq<Counts> parts) {
    int columns = parts.map(part -> part.byColumn.size()).max().get();
    return Array.range(0, columns)
        .map(
            at ->
                parts.foldLeft(
                    0L,
                    (sum, part) -> sum + (at < part.byColumn.size() ? part.byColumn.get(at) : 0L)));
  }
}
