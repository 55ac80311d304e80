package de.muetterzentren.matching.fact;

import de.muetterzentren.model.time.Spans;
import org.threeten.extra.Interval;

/** When a contact person is there: in the own free times, or while an offer takes place. */
@FunctionalInterface
public interface ContactTimes {
  /** These times within a span. */
  Spans within(Interval span);
}
