package de.muetterzentren.insight.figure;

import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.tally.Tally;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * One record of a community, so that a figure can be traced to it (Beleg). For the coordinator; a
 * public page has numbers of records and no ids.
 *
 * @param kind what it is
 * @param id its id
 */
public record RecordId(RecordKind kind, String id) implements Comparable<RecordId> {
  private static final int LONGEST = 200;
  private static final Comparator<RecordId> ORDER =
      Comparator.comparing(RecordId::kind).thenComparing(RecordId::id);

  public RecordId {
    Checks.given("kind", kind, "id", id);
    Checks.begin().text("id", id, LONGEST).done();
  }

  /** Something given. */
  public static RecordId of(Contribution contribution) {
    return new RecordId(RecordKind.CONTRIBUTION, contribution.id().value());
  }

  /** A request. */
  public static RecordId of(CareRequest request) {
    return new RecordId(RecordKind.REQUEST, request.id().value());
  }

  /** A referral, named by its request. */
  public static RecordId of(ReferralRecord referral) {
    return new RecordId(RecordKind.REFERRAL, referral.request().value());
  }

  /** What people said or how many came. */
  public static RecordId of(Feedback feedback) {
    return new RecordId(RecordKind.FEEDBACK, feedback.id().value());
  }

  /** How an offer was used on a day. */
  public static RecordId of(Attendance attendance) {
    return new RecordId(RecordKind.ATTENDANCE, attendance.offer() + " " + attendance.on());
  }

  /** That people came together. */
  public static RecordId of(Gathering gathering) {
    return new RecordId(RecordKind.GATHERING, gathering.offer() + " " + gathering.on());
  }

  /** A board of an association. */
  public static RecordId of(AssociationId association, BoardId board) {
    return new RecordId(RecordKind.BOARD, association + " " + board);
  }

  /** What was asked for. */
  public static RecordId of(Tally tally) {
    return new RecordId(RecordKind.TALLY, tally.id().value());
  }

  /** An offer. */
  public static RecordId of(Offer offer) {
    return new RecordId(RecordKind.OFFER, offer.id().value());
  }

  /** A house. */
  public static RecordId of(CentreId house) {
    return new RecordId(RecordKind.CENTRE, house.value());
  }

  /** Records by kind and id, each once. */
  static Seq<RecordId> sorted(Seq<RecordId> records) {
    for (int i = 1; i < records.size(); i++) {
      if (records.get(i - 1).compareTo(records.get(i)) >= 0) {
        return Array.ofAll(records.toJavaStream().sorted().distinct());
      }
    }
    return records.toArray();
  }

  @Override
  public int compareTo(RecordId other) {
    return ORDER.compare(this, other);
  }
}
