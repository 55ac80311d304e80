package de.muetterzentren.insight.measure;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.measure.EachOnce.Deed;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.ZoneId;

/** What requests add: whose requests all found somebody. */
final class FromRequests {
  private FromRequests() {}

  static Seq<Mark> of(Community community, CentreId house) {
    ZoneId zone = community.centres().get(house).get().zone();
    return EachOnce.allGood(
        Measures.REQUESTS,
        false,
        Array.ofAll(community.requests().values())
            .filter(request -> request.centre().equals(house))
            .map(
                request ->
                    new Deed(
                        request.asker(),
                        day(request, zone),
                        isMet(community, request),
                        RecordId.of(request))));
  }

  private static LocalDate day(CareRequest request, ZoneId zone) {
    return request.when().earliest().withZoneSameInstant(zone).toLocalDate();
  }

  /** Somebody pledged, something was given, or a partner was found: each is a full answer. */
  private static boolean isMet(Community community, CareRequest request) {
    return !community.pledgesFor(request.id()).isEmpty()
        || !community.referralsOf(request.id()).isEmpty()
        || community
            .contributionsByRequest()
            .getOrElse(request.id(), HashSet.empty())
            .flatMap(id -> community.contributions().get(id))
            .exists(community::holds);
  }
}
