package de.muetterzentren.examples.scenario.world;

import java.util.SplittableRandom;

/**
 * Chance from one seed (Zufall): a stream for each concern and key, independent of all others and
 * of the order in which they are asked for. So the same family has the same needs whatever a policy
 * does (common random numbers). Keys are mixed by the finaliser of MurmurHash3, the numbers of a
 * stream come from {@link SplittableRandom}. Immutable and thread-safe.
 *
 * @param seed any number
 */
public record Streams(long seed) {
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_TIMES = 0x100000001b3L;
  private static final double UNIT = 0x1.0p-53;

  /** The stream of a concern and a key; always from its beginning. */
  public SplittableRandom of(Concern concern, long... key) {
    return new SplittableRandom(mixed(concern, key));
  }

  /** A number from 0 to below 1 for a concern and two texts, such as ids. */
  public double uniform(Concern concern, String one, String other) {
    return (mixed(concern, hash(one), hash(other)) >>> 11) * UNIT;
  }

  /** A number from 0 to below 1 for a concern and numbers. */
  public double uniform(Concern concern, long... key) {
    return (mixed(concern, key) >>> 11) * UNIT;
  }

  private long mixed(Concern concern, long... key) {
    long state = mix(mix(seed) + concern.ordinal() + 1);
    for (long part : key) {
      state = mix(state * FNV_TIMES + part + 1);
    }
    return state;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  private static long hash(String text) {
    long hash = FNV_START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_TIMES;
    }
    return hash;
  }

  /**
   * How often something happens that happens so often in the mean (Poisson distribution), by
   * inversion of one number: more in the mean never gives fewer.
   *
   * @param mean 0 to 500
   * @param uniform from 0 to below 1
   */
  public static int poisson(double mean, double uniform) {
    double probability = StrictMath.exp(-mean);
    double sum = probability;
    int times = 0;
    while (uniform >= sum && times < 10_000) {
      times++;
      probability *= mean / times;
      sum += probability;
    }
    return times;
  }

  /** A number of the standard normal distribution (Box and Muller 1958). */
  public static double normal(SplittableRandom random) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }
}
