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
 * those that it still lacks, all hands of one time in one request, by the way of asking of the
 * policy; invited people may have said yes before. As long as a hand is lacking, the request stays
 * open for the rest.
 */
final class Hands {
  private static final int DAYS_BEFORE = 2;

  /** Invitations look two weeks ahead: by then it is known for how many people a house is there. */
  private static final int WEEKS_BEFORE = 2;

  private final Stand stand;

  /** The hands of each time that are asked for or promised, by their request. */
  private final Map<RequestId, List<Task>> all = new TreeMap<>();

  Hands(Stand stand) {
    this.stand = stand;
  }

  /** A morning: what is still lacking in two days is asked for. */
  void wanted(LocalDate day) {
    LocalDate on = day.plusDays(DAYS_BEFORE);
    for (Offer offer : offers()) {
      for (Interval time : times(offer, on)) {
        int lacking = needed(offer, on) - hands(offer, on).size();
        if (lacking > 0) {
          stand.open.addAll(come(offer, time, lacking, day));
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
      if (hands(offer, on).size() < needed(offer, on)) {
        return Option.of(come(offer, time, 1, day).get(0));
      }
    }
    return Option.none();
  }

  /** A no to an offer: whatever the house asks for there, this person is not asked again. */
  void declines(OfferId offer, ParticipantId person, LocalDate day) {
    stand.change(community -> community.with(new OfferDecline(offer, person, Asking.moment(day))));
    for (List<Task> hands : all.values()) {
      Task one = hands.get(0);
      if (offer.equals(one.offer) && one.day().isAfter(day)) {
        declines(one.id(), person, day);
      }
    }
  }

  private void declines(RequestId hands, ParticipantId person, LocalDate day) {
    stand.change(community -> community.with(new Decline(hands, person, Asking.moment(day))));
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

  private List<Task> hands(Offer offer, LocalDate on) {
    return all.getOrDefault(id(offer, on), List.of());
  }

  private RequestId id(Offer offer, LocalDate on) {
    return RequestId.of(
        String.format(
            Locale.ROOT, "w%04d-%s-%d", week(on), offer.id(), on.getDayOfWeek().getValue()));
  }

  /** Some hands more for one time; those already there and these are asked for together. */
  private List<Task> come(Offer offer, Interval time, int more, LocalDate day) {
    ZonedDateTime start = time.getStart().atZone(Stand.ZONE);
    LocalDate on = start.toLocalDate();
    List<Task> hands = all.computeIfAbsent(id(offer, on), none -> new ArrayList<>());
    CareRequest request =
        CareRequest.builder()
            .id(id(offer, on))
            .centre(offer.centre())
            .asker(offer.contactPersons().head())
            .service(offer.service())
            .where(Where.atCentre(offer.centre()))
            .when(When.at(start, time.toDuration()))
            .helpers(hands.size() + more)
            .build();
    stand.change(community -> community.with(request));
    if (hands.isEmpty()) {
      stand
          .community
          .declinesOf(offer.id())
          .keySet()
          .forEach(no -> declines(request.id(), no, day));
    }
    for (int i = 0; i < more; i++) {
      hands.add(new Task(request, week(on), day, offer.id(), hands.size() + 1));
    }
    hands.forEach(hand -> hand.request = request);
    List<Task> come = List.copyOf(hands.subList(hands.size() - more, hands.size()));
    stand.hands.addAll(come);
    return come;
  }
}
