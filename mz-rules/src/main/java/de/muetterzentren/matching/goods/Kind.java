package de.muetterzentren.matching.goods;

import de.muetterzentren.model.service.ServiceId;
import java.util.Comparator;

/** What is shared out together: a service in a unit; no unit is converted into another. */
record Kind(ServiceId service, String unit) implements Comparable<Kind> {
  private static final Comparator<Kind> ORDER =
      Comparator.comparing(Kind::service).thenComparing(Kind::unit);

  static Kind of(Wanted wanted) {
    return new Kind(wanted.need().service().id(), wanted.asked().unit());
  }

  @Override
  public int compareTo(Kind other) {
    return ORDER.compare(this, other);
  }
}
