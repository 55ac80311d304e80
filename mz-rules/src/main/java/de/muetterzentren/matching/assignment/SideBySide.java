package de.muetterzentren.matching.assignment;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Pieces of work that do not touch, done on all processors, in turn from the first to the last. */
public final class SideBySide {
  private SideBySide() {}

  /** Does each piece once; whatever one throws is thrown. */
  public static void each(int pieces, IntConsumer work) {
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Math.min(pieces, ForkJoinPool.getCommonPoolParallelism() + 1))
        .parallel()
        .forEach(
            worker -> {
              for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                work.accept(i);
              }
            });
  }
}
