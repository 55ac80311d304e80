package de.muetterzentren.matching.fact;

import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.time.Spans;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * A house in which a request takes place, with the times of its contact persons. Read-only.
 *
 * @param centre the house
 * @param contactTimes when contact persons are there; none if that is not known
 */
public record House(Centre centre, Option<List<ContactTimes>> contactTimes) {
  /** Whether it is known when the doors are open and when a contact person is there. */
  public boolean timesKnown() {
    return centre.opening().isDefined() && contactTimes.isDefined();
  }

  /** When the doors are open within a span; none if that is not known. */
  public Option<Spans> open(Interval within) {
    return centre.opening().map(hours -> hours.within(within));
  }

  /** When a contact person is there within a span; none if that is not known. */
  public Option<Spans> attended(Interval within) {
    return contactTimes.map(
        tables -> {
          List<Interval> all = new ArrayList<>();
          tables.forEach(table -> table.within(within).intervals().forEach(all::add));
          return Spans.of(all);
        });
  }
}
