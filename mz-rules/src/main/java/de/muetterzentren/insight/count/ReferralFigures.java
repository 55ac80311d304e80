package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.network.ReferralOutcome;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Families who were referred to partners, and who came along. */
final class ReferralFigures {
  private ReferralFigures() {}

  static void of(HouseRecords records, Counted counted) {
    List<ReferralRecord> all = records.referrals;
    note(records, counted, FigureKind.REFERRED, all);
    note(
        records,
        counted,
        FigureKind.REFERRED_AND_HELPED,
        all.stream().filter(one -> one.outcome().contains(ReferralOutcome.HELPED)).toList());

    List<ReferralRecord> together =
        all.stream().filter(one -> one.accompaniedBy().isDefined()).toList();
    Set<RequestId> told =
        together.stream().map(ReferralRecord::request).collect(Collectors.toSet());
    // one that also stands in the books of give and take is the same time
    List<Contribution> given =
        records.given.stream()
            .filter(one -> one.service().contains(Services.ACCOMPANIMENT))
            .filter(one -> !one.request().exists(told::contains))
            .toList();
    counted.note(
        FigureKind.ACCOMPANIED,
        together.size() + given.size(),
        Counted.people(given) + askers(records, together).size(),
        records(together).appendAll(Counted.records(given)));
  }

  private static void note(
      HouseRecords records, Counted counted, FigureKind kind, List<ReferralRecord> some) {
    counted.note(kind, some.size(), askers(records, some).size(), records(some));
  }

  private static Set<ParticipantId> askers(
      HouseRecords records, Collection<ReferralRecord> referrals) {
    Set<ParticipantId> askers = new HashSet<>();
    referrals.forEach(
        one ->
            records
                .community
                .requests()
                .get(one.request())
                .map(CareRequest::asker)
                .forEach(askers::add));
    return askers;
  }

  private static Seq<RecordId> records(List<ReferralRecord> referrals) {
    return Array.ofAll(referrals).map(RecordId::of).distinct();
  }
}
