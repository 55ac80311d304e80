package de.muetterzentren.examples.experiment;

import de.muetterzentren.examples.experiment.Measure.Origin;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an experiment found (Befund), figure by figure. Immutable and thread-safe.
 *
 * @param experiment the experiment's key, such as {@code lowest-balance-first}
 * @param measures in the order in which they are told
 */
public record Findings(String experiment, Seq<Measure> measures) {

  /** Whether every figure lies in its band. */
  public boolean hold() {
    return measures.forAll(Measure::within);
  }

  /** The figures beside the known ones, as a table of text in German or English. */
  public String text(Locale locale) {
    return FindingsTable.in(locale).of(this);
  }

  static Collector of(String experiment) {
    return new Collector(experiment);
  }

  /** Collects the figures of one experiment. */
  static final class Collector {
    private final String experiment;
    private final List<Measure> measures = new ArrayList<>();

    private Collector(String experiment) {
      this.experiment = experiment;
    }

    /** A figure that should lie within a distance of the known one. */
    Collector near(
        String quantity, double known, Origin origin, double by, double here, Object... named) {
      return between(quantity, known, origin, known - by, known + by, here, named);
    }

    /** A figure that should lie in a band around the known one. */
    Collector between(
        String quantity,
        double known,
        Origin origin,
        double low,
        double high,
        double here,
        Object... named) {
      measures.add(new Measure(quantity, Array.of(named), known, origin, low, high, here));
      return this;
    }

    /** A figure that must be the known one. */
    Collector exactly(String quantity, double known, Origin origin, double here, Object... named) {
      return between(quantity, known, origin, known, known, here, named);
    }

    Findings done() {
      return new Findings(experiment, Array.ofAll(measures));
    }
  }
}
