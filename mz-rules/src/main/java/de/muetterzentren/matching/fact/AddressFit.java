package de.muetterzentren.matching.fact;

import de.muetterzentren.model.network.Partner;
import io.vavr.collection.Set;
import java.util.Locale;
import org.threeten.extra.Interval;

/**
 * How a partner fits a need as an address. It is said, and never decides whether the partner is
 * named. Read-only.
 *
 * @param need the need
 * @param partner the partner
 */
public record AddressFit(Need need, Partner partner) {
  /** Whether one can go there at any time at which the need may be met first. */
  public Known open() {
    if (partner.hours().isEmpty()) {
      return Known.NOT_KNOWN;
    }
    Occurrence first = need.occurrences().get(0);
    return Known.of(
        first.starts().ranges().stream()
            .map(range -> Interval.of(range.first(), range.last().plus(first.task())))
            .anyMatch(partner.hours().get()::touches));
  }

  /**
   * Whether a language that the need requires is spoken there; where it requires none, one that is
   * wished for, or that the asker speaks.
   */
  public Known language() {
    Set<Locale> spoken = partner.access().languages();
    Languages asked = need.required().isEmpty() ? need.wished() : need.required();
    return spoken.isEmpty() || asked.isEmpty()
        ? Known.NOT_KNOWN
        : Known.of(Languages.of(spoken).share(asked));
  }

  /** Whether it is in charge of the region of the house that took the request. */
  public Known inCharge() {
    return partner.regions().isEmpty() || need.house().region().isEmpty()
        ? Known.NOT_KNOWN
        : Known.of(partner.regions().contains(need.house().region().get()));
  }

  /** Whether one has to register or make an appointment there first. */
  public Known registrationNeeded() {
    return partner.access().registrationNeeded().map(Known::of).getOrElse(Known.NOT_KNOWN);
  }
}
