package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What was asked for, and what became of it by the end of the last day. */
final class RequestFigures {
  private final HouseRecords records;
  private final Set<RequestId> given = new HashSet<>();

  private RequestFigures(HouseRecords records) {
    this.records = records;
    records.given.stream().map(Contribution::request).forEach(some -> some.forEach(given::add));
  }

  static void of(HouseRecords records, Counted counted) {
    new RequestFigures(records).count(counted);
  }

  private void count(Counted counted) {
    List<CareRequest> all = records.requests;
    Predicate<CareRequest> emergency = one -> one.urgency() == Urgency.EMERGENCY;
    counted.requests(FigureKind.REQUESTS, all, one -> true);
    counted.requests(FigureKind.ANSWERED, all, this::answered);
    counted.requests(FigureKind.UNMET, all, one -> !answered(one));
    counted.requests(FigureKind.EMERGENCIES, all, emergency);
    counted.requests(FigureKind.EMERGENCIES_ANSWERED, all, emergency.and(this::answered));
    counted.requests(FigureKind.EMERGENCIES_IN_TIME, all, emergency.and(this::inTime));
    counted.requests(
        FigureKind.NEWCOMER_REQUESTS, all, one -> one.occasion() == Occasion.NEWLY_ARRIVED);
    counted.requests(
        FigureKind.WORK_ANSWERED, all, one -> one.occasion() == Occasion.WORK && answered(one));
    services(counted, FigureKind.ASKED_SERVICES, all);
    services(
        counted, FigureKind.UNMET_SERVICES, all.stream().filter(one -> !answered(one)).toList());
  }

  private static void services(Counted counted, FigureKind kind, List<CareRequest> some) {
    counted.note(
        kind,
        (int) some.stream().map(CareRequest::service).distinct().count(),
        Counted.askers(some),
        Counted.ofRequests(some));
  }

  private boolean answered(CareRequest request) {
    return given.contains(request.id()) || !pledged(request).isEmpty();
  }

  private boolean inTime(CareRequest request) {
    Instant start = request.when().earliest().toInstant();
    return pledged(request).exists(at -> !at.isAfter(start));
  }

  /** When the pledges were agreed that were there at the end of the days. */
  private Seq<Instant> pledged(CareRequest request) {
    return records
        .community
        .pledgesFor(request.id())
        .values()
        .map(Pledge::agreedAt)
        .filter(at -> at.isBefore(records.end()))
        .toArray();
  }
}
