package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.Figures;
import de.muetterzentren.examples.scenario.result.SeedResult;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Results made by hand, without running anything. */
final class MadeResults {
  private MadeResults() {}

  /** So many seeds of some variants over some weeks. */
  static ComparisonResult of(int seeds, int weeks, String... variants) {
    Seq<Long> all = Array.rangeClosed(1, seeds).map(Integer::longValue);
    return new ComparisonResult(
        Array.of(variants),
        all,
        Array.of(variants).flatMap(variant -> all.map(seed -> run(variant, seed, weeks))));
  }

  private static SeedResult run(String variant, long seed, int weeks) {
    Random random = new Random(31L * variant.hashCode() + seed);
    double level = 0.6 + (variant.hashCode() & 0xff) / 900.0;
    Seq<Figures> all = Array.range(0, weeks).map(week -> figures(random, level, week));
    double even = 1.2 + level;
    return new SeedResult(
        variant,
        seed,
        figures(random, level, weeks),
        all,
        SeedResult.GRID.map(at -> Math.pow(at, even + random.nextDouble() / 5)));
  }

  private static Figures figures(Random random, double level, int week) {
    Map<Figure, Double> values = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      double part = Math.min(1, Math.max(0, level + random.nextGaussian() / 20));
      values.put(
          figure,
          switch (figure.unit()) {
            case SHARE, INDEX -> part;
            case DAYS, MEAN -> 5 * part;
            case HOURS -> 10 * part * Math.sqrt(week + 1.0);
            case COUNT -> (double) Math.round(20 * part / (1 + week / 10.0));
          });
    }
    return Figures.of(values);
  }
}
