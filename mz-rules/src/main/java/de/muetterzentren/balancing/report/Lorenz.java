package de.muetterzentren.balancing.report;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/**
 * The Lorenz curve (Lorenz 1905): which share of the load the people with least carry together.
 * Straight between its points, never above the diagonal, from (0, 0) to (1, 1); if nobody carries
 * anything or there is nobody, the diagonal. Immutable and thread-safe.
 *
 * @param points a point for each number of people from none to all, those with least first
 */
public record Lorenz(Seq<Point> points) {
  private static final int MOST_POINTS = 10_000_001;

  /**
   * A point of the curve.
   *
   * @param people the share of people, from 0 to 1
   * @param load the share of the load that they carry, from 0 to 1
   */
  public record Point(double people, double load) {
    private boolean isAt(double end) {
      return people == end && load == end;
    }
  }

  public Lorenz {
    Checks.given("points", points);
    Checks checks = Checks.begin().entries("points", points, MOST_POINTS);
    checks.that(points.size() > 1, "points", points.size(), Expectation.BETWEEN, 2, MOST_POINTS);
    checks.done();
    checks.that(points.head().isAt(0), "points[0]", points.head(), Expectation.ONE_OF, "0, 0");
    Point before = points.head();
    int at = 0;
    for (Point point : points) {
      String path = "points[" + at++ + "]";
      checks.that(
          at == 1 || point.people > before.people,
          path + ".people",
          point.people,
          Expectation.ABOVE,
          before.people,
          1);
      checks.between(path + ".load", point.load, before.load, 1);
      before = point;
    }
    checks.that(before.isAt(1), "points[]", before, Expectation.ONE_OF, "1, 1");
    checks.done();
  }

  /** The curve of loads; without people, both its ends. */
  public static Lorenz of(Loads loads) {
    Checks.given("loads", loads);
    int n = loads.people();
    double total = loads.total();
    List<Point> points = new ArrayList<>(n + 1);
    points.add(new Point(0, 0));
    double sum = 0;
    int i = 0;
    for (double load : loads.values()) {
      sum += load;
      i++;
      double share = (double) i / n;
      points.add(new Point(share, i == n ? 1 : total == 0 ? share : sum / total));
    }
    if (n == 0) {
      points.add(new Point(1, 1));
    }
    return new Lorenz(Array.ofAll(points));
  }

  /**
   * The share of the load that a share of the people with least carries.
   *
   * @param people from 0 to 1
   */
  public double at(double people) {
    double share = Math.max(0, Math.min(1, people));
    int low = 0;
    int high = points.size() - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (points.get(middle).people <= share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    Point before = points.get(low);
    Point after = points.get(high);
    double part = (share - before.people) / (after.people - before.people);
    return before.load + part * (after.load - before.load);
  }

  /**
   * Whether load is spread at least as evenly as in another curve, wherever one looks; if neither
   * is more even than the other, they cross and no single figure can say which is fairer.
   */
  public boolean atLeastAsEvenAs(Lorenz other) {
    return points
        .appendAll(other.points)
        .map(Point::people)
        .forAll(share -> at(share) >= other.at(share) - 1e-12);
  }
}
