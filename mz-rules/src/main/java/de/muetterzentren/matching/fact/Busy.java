package de.muetterzentren.matching.fact;

import de.muetterzentren.model.place.Place;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * A span that somebody has pledged.
 *
 * @param span when
 * @param place where, if it is known
 */
public record Busy(Interval span, Optional<Place> place) {
  /** How many hours. */
  public double hours() {
    return span.toDuration().toSeconds() / 3600.0;
  }
}
