package de.muetterzentren.matching.requirement;

import java.time.Duration;
import java.time.Instant;
import org.threeten.extra.Interval;

/**
 * How a new span lies over spans already pledged. With a grace, the beginning and end of a pledge
 * may be overlapped (a handover); the core between them may not.
 *
 * @param hard how many pledges it overlaps beyond the grace
 * @param soft how many pledges it overlaps at all
 */
public record Overlap(int hard, int soft) {
  /**
   * The part of a pledge that must stay free; for a short pledge a single moment in its middle.
   *
   * @param from the beginning
   * @param to the end, not before the beginning
   */
  public record Core(Instant from, Instant to) {}

  /** The core of a pledge: less the grace at each end, at most half the length of the pledge. */
  public static Core core(Interval pledge, Duration grace) {
    if (grace.isZero()) {
      return new Core(pledge.getStart(), pledge.getEnd());
    }
    Duration half = pledge.toDuration().dividedBy(2);
    Duration less = grace.compareTo(half) < 0 ? grace : half;
    return new Core(pledge.getStart().plus(less), pledge.getEnd().minus(less));
  }

  /** Counts the pledges that a span overlaps; spans are half-open: 9–12 and 12–15 do not touch. */
  public static Overlap of(Iterable<Interval> pledges, Interval span, Duration grace) {
    int hard = 0;
    int soft = 0;
    for (Interval pledge : pledges) {
      Core core = core(pledge, grace);
      if (span.getStart().isBefore(core.to()) && span.getEnd().isAfter(core.from())) {
        hard++;
      }
      if (span.overlaps(pledge)) {
        soft++;
      }
    }
    return new Overlap(hard, soft);
  }
}
