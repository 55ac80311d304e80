package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.Interval;

/**
 * Hands that houses need at their offers (Mithilfe im Haus). Two days before, a house asks for
 * those that it still lacks, by the way of asking of the policy; invited people may have said yes
 * before.
 */
final class Hands {
  private static final int DAYS_BEFORE = 2;

  /** Invitations look two weeks ahead: by then it is known for how many people a house is there. */
  private static final int WEEKS_BEFORE = 2;

  private final Stand stand;
  private final Map<RequestId, Task> all = new TreeMap<>();

  Hands(Stand stand) {
    this.stand = stand;
  }

  /** A morning: what is still lacking in two days is asked for. */
  void wanted(LocalDate day) {
    LocalDate on = day.plusDays(DAYS_BEFORE);
    for (Offer offer : offers()) {
      for (Interval time : times(offer, on)) {
        ZonedDateTime start = time.getStart().atZone(Stand.ZONE);
        for (int n = 1; n <= needed(offer, on); n++) {
          if (!all.containsKey(id(offer, on, n))) {
            stand.open.add(comes(offer, start, time.toDuration(), n, day));
          }
        }
      }
    }
  }

  /**
   * A hand that nobody has promised yet, for somebody who says yes ahead; none if all are there.
   */
  Option<Task> ahead(OfferId id, ZonedDateTime start, LocalDate day) {
    Offer offer = stand.community.offers().get(id).get();
    LocalDate on = start.toLocalDate();
    for (Interval time : times(offer, on)) {
      for (int n = 1; n <= needed(offer, on); n++) {
        if (!all.containsKey(id(offer, on, n))) {
          return Option.of(comes(offer, start, time.toDuration(), n, day));
        }
      }
    }
    return Option.none();
  }

  /** All hands that are needed at the same time of the same offer, this one among them. */
  List<Task> besides(Task task) {
    List<Task> same = new ArrayList<>();
    for (Task one : all.values()) {
      if (task.offer.equals(one.offer) && one.day().equals(task.day())) {
        same.add(one);
      }
    }
    return same;
  }

  /** A no to an offer: whatever the house asks for there, this person is not asked again. */
  void declines(OfferId offer, ParticipantId person, LocalDate day) {
    stand.change(community -> community.with(new OfferDecline(offer, person, Asking.moment(day))));
    for (Task task : all.values()) {
      if (offer.equals(task.offer) && task.day().isAfter(day)) {
        declines(task, person, day);
      }
    }
  }

  private void declines(Task task, ParticipantId person, LocalDate day) {
    stand.change(community -> community.with(new Decline(task.id(), person, Asking.moment(day))));
  }

  private Seq<Offer> offers() {
    return Array.ofAll(stand.community.offers().values()).sortBy(Offer::id);
  }

  private Seq<Interval> times(Offer offer, LocalDate on) {
    Interval day =
        Interval.of(
            on.atStartOfDay(Stand.ZONE).toInstant(),
            on.plusDays(1).atStartOfDay(Stand.ZONE).toInstant());
    return stand.community.times(offer, day).intervals();
  }

  /** By how many people the house had some weeks before, which no policy changes. */
  private int needed(Offer offer, LocalDate on) {
    int week = Math.max(1, week(on) - WEEKS_BEFORE);
    int people =
        (int)
            stand.people.values().stream()
                .filter(one -> one.house.equals(offer.centre()) && one.tookPartIn(week))
                .count();
    return stand.setting.offers().hands(people);
  }

  private int week(LocalDate day) {
    return (int) ChronoUnit.WEEKS.between(stand.setting.monday(), day) + 1;
  }

  private RequestId id(Offer offer, LocalDate on, int n) {
    return RequestId.of(
        String.format(
            Locale.ROOT, "w%04d-%s-%d-%d", week(on), offer.id(), on.getDayOfWeek().getValue(), n));
  }

  private Task comes(Offer offer, ZonedDateTime start, Duration span, int n, LocalDate day) {
    CareRequest hand =
        CareRequest.builder()
            .id(id(offer, start.toLocalDate(), n))
            .centre(offer.centre())
            .asker(offer.contactPersons().head())
            .service(offer.service())
            .where(Where.atCentre(offer.centre()))
            .when(When.at(start, span))
            .build();
    Task task = new Task(hand, week(start.toLocalDate()), day, offer.id());
    all.put(hand.id(), task);
    stand.hands.add(task);
    stand.change(community -> community.with(hand));
    stand.community.declinesOf(offer.id()).keySet().forEach(no -> declines(task, no, day));
    return task;
  }
}
