package de.muetterzentren.insight.measure;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * What tally lists and the counts of single days add. A day of an offer is counted once: the list
 * of the longest time holds those of shorter ones within it.
 */
final class FromTallies {
  private static final Comparator<Uses> LONGEST_FIRST =
      Comparator.<Uses>comparingLong(
              uses -> uses.days().first().toEpochDay() - uses.days().last().toEpochDay())
          .thenComparing(uses -> uses.days().first())
          .thenComparing(Uses::id);

  private final TreeMap<LocalDate, LocalDate> counted = new TreeMap<>();

  private FromTallies() {}

  static Seq<Mark> of(Community community, CentreId house) {
    Map<OfferId, Array<Uses>> lists =
        Array.ofAll(community.feedback().values())
            .filter(Uses.class::isInstance)
            .map(Uses.class::cast)
            .groupBy(Uses::offer);
    return Array.ofAll(community.offers().values())
        .filter(offer -> offer.centre().equals(house))
        .map(Offer::id)
        .flatMap(
            offer ->
                new FromTallies()
                    .marks(
                        lists.getOrElse(offer, Array.empty()),
                        Array.ofAll(community.attendancesOf(offer).values())));
  }

  private Seq<Mark> marks(Seq<Uses> lists, Seq<Attendance> days) {
    return lists
        .sorted(LONGEST_FIRST)
        .filter(uses -> isNew(uses.days()))
        .map(uses -> mark(uses.days().last(), uses.people(), RecordId.of(uses)))
        .appendAll(
            days.filter(day -> isNew(DateSpan.of(day.on())))
                .map(day -> mark(day.on(), day.people(), RecordId.of(day))));
  }

  /** Whether none of the days was counted; from now on they are. */
  private boolean isNew(DateSpan days) {
    java.util.Map.Entry<LocalDate, LocalDate> before = counted.floorEntry(days.last());
    if (before != null && !before.getValue().isBefore(days.first())) {
      return false;
    }
    counted.put(days.first(), days.last());
    return true;
  }

  private static Mark mark(LocalDate on, int people, RecordId record) {
    return new Mark(Measures.USES, on, new Cell.Count(people), Array.of(record));
  }
}
