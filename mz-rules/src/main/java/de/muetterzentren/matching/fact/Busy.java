package de.muetterzentren.matching.fact;

import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.RequestId;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * A span that somebody has pledged.
 *
 * @param request to which request
 * @param span when
 * @param place where, if it is known
 */
public record Busy(RequestId request, Interval span, Optional<Place> place) {
  /** How many hours. */
  public double hours() {
    return span.toDuration().toSeconds() / 3600.0;
  }
}
