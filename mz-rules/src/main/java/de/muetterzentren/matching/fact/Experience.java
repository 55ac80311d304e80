package de.muetterzentren.matching.fact;

import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.service.ServiceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often somebody has given each service so that it was good for both (Qualität misst sich in
 * Ergebnissen). For a service that somebody wishes to learn, the ability grows out of it by itself;
 * nobody certifies it.
 */
final class Experience {
  /** After so many results that were good for both, an ability has grown. */
  static final int GROWN_AFTER = 3;

  private static final Experience NONE = new Experience(Map.of());

  private final Map<ServiceId, LocalDate[]> firstDays;

  private Experience(Map<ServiceId, LocalDate[]> firstDays) {
    this.firstDays = firstDays;
  }

  /** Out of what somebody has given, in any order. */
  static Experience of(List<Contribution> given) {
    Map<ServiceId, LocalDate[]> firstDays = new HashMap<>(0);
    for (Contribution contribution : given) {
      if (contribution.service().isDefined()
          && contribution.outcome().exists(Outcome::goodForBoth)) {
        note(
            firstDays.computeIfAbsent(
                contribution.service().get(), none -> new LocalDate[GROWN_AFTER]),
            contribution.on());
      }
    }
    return firstDays.isEmpty() ? NONE : new Experience(firstDays);
  }

  /** Whether there was a good result for a service before a day. */
  boolean begun(ServiceId service, LocalDate before) {
    return isBefore(service, 0, before);
  }

  /** Whether there were enough good results for a service before a day. */
  boolean grown(ServiceId service, LocalDate before) {
    return isBefore(service, GROWN_AFTER - 1, before);
  }

  /** Whether there are enough good results for a service at all. */
  boolean grown(ServiceId service) {
    return grown(service, LocalDate.MAX);
  }

  private boolean isBefore(ServiceId service, int nth, LocalDate day) {
    LocalDate[] days = firstDays.get(service);
    return days != null && days[nth] != null && days[nth].isBefore(day);
  }

  /** Keeps the first few days, earliest first. */
  private static void note(LocalDate[] days, LocalDate day) {
    LocalDate next = day;
    for (int i = 0; i < days.length && next != null; i++) {
      if (days[i] == null || next.isBefore(days[i])) {
        LocalDate later = days[i];
        days[i] = next;
        next = later;
      }
    }
  }
}
