package de.muetterzentren.matching.internal;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.rule.HouseRules;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * Compiles 1,000 different rules of a house, answers with each, and prints what is used after
 * garbage collection. A main, since it takes minutes; {@link CompilerTest} holds the law with few.
 */
final class RecompilationMemory {
  private RecompilationMemory() {}

  public static void main(String[] arguments) throws InterruptedException {
    int most = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
    Community community = Communities.of(3, 10, 10).sample();
    long begun = System.nanoTime();
    for (int i = 1; i <= most; i++) {
      Matcher.standard()
          .withRules(HouseRules.compile("r.drl", CompilerTest.drl(i)))
          .answers(community);
      if (i % 100 == 0) {
        print(i, (System.nanoTime() - begun) / 1_000_000);
      }
    }
  }

  private static void print(int compiled, long millis) throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(100);
    }
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    long classes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getName().equals("Metaspace")) {
        classes = pool.getUsage().getUsed();
      }
    }
    System.out.printf(
        "%5d compiled, %6d ms: heap %.1f MB, metaspace %.1f MB, %d classes loaded%n",
        compiled,
        millis,
        heap / 1e6,
        classes / 1e6,
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
  }
}
