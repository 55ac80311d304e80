package de.muetterzentren.insight.quality.uncertainty;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who looks at twenty trends finds one by chance. This makes each chance so much larger that all
 * together say something wrong in at most 5 of 100 looks.
 *
 * <p>Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian
 * Journal of Statistics 6 (1979).
 */
public final class Holm {
  private Holm() {}

  /** The chances in the same order, none smaller than before. */
  public static Seq<Double> adjusted(Seq<Double> chances) {
    int size = chances.size();
    double[] adjusted = new double[size];
    Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparing(chances::get));
    double largest = 0;
    for (int i = 0; i < size; i++) {
      largest = Math.max(largest, Math.min(1, (size - i) * chances.get(order[i])));
      adjusted[order[i]] = largest;
    }
    return Array.ofAll(adjusted);
  }
}
