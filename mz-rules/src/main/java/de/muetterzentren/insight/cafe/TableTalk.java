package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.choice.FairChoice;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What people wish to talk about at a café, and where they stand in the fair choice after all its
 * gatherings so far. A wish counts from the day of asking until the topic was talked about; who was
 * away for certain has still to hear of it, and took no part in that round. Whoever wishes for it
 * once more is asked anew.
 *
 * @param wishes by person, none without any
 * @param choice where everybody stands
 * @param offer the café
 */
record TableTalk(
    Map<ParticipantId, Set<TopicId>> wishes,
    FairChoice<ParticipantId, TopicId> choice,
    OfferId offer) {

  /** On a day, when the gathering of that day is over. */
  static TableTalk on(Community community, OfferId offer, LocalDate day) {
    Map<ParticipantId, SortedMap<LocalDate, TopicWishes>> asked =
        community.topicWishes().getOrElse(offer, HashMap.empty());
    FairChoice<ParticipantId, TopicId> choice = FairChoice.begin();
    Map<TopicId, Seq<Gathering>> talked = HashMap.empty();
    for (Gathering one : community.gatheringsAt(offer).values()) {
      if (!one.on().isAfter(day)) {
        for (TopicId topic : one.topic()) {
          choice =
              choice.after(
                  open(asked, one.on(), talked).filterKeys(person -> !one.wasAway(person)), topic);
          talked = talked.put(topic, talked.getOrElse(topic, Array.empty()).append(one));
        }
      }
    }
    return new TableTalk(open(asked, day, talked), choice, offer);
  }

  private static Map<ParticipantId, Set<TopicId>> open(
      Map<ParticipantId, SortedMap<LocalDate, TopicWishes>> asked,
      LocalDate day,
      Map<TopicId, Seq<Gathering>> talked) {
    Map<ParticipantId, Set<TopicId>> open = HashMap.empty();
    for (Tuple2<ParticipantId, SortedMap<LocalDate, TopicWishes>> one : asked) {
      for (TopicWishes last :
          one._2.values().filter(wishes -> !wishes.on().isAfter(day)).lastOption()) {
        Set<TopicId> left =
            last.topics()
                .filter(
                    topic ->
                        !talked
                            .getOrElse(topic, Array.empty())
                            .exists(
                                gathering ->
                                    !gathering.on().isBefore(last.on())
                                        && !gathering.wasAway(one._1)));
        open = left.isEmpty() ? open : open.put(one._1, left);
      }
    }
    return open;
  }

  /** All topics on the table, in the order of the fair choice. */
  Seq<TopicId> order() {
    return choice.order(
        wishes,
        Comparator.<TopicId>comparingLong(topic -> NeutralTie.of(offer.value(), topic.value()))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** How many wish for a topic. */
  int wishersOf(TopicId topic) {
    return FairChoice.count(wishes, topic);
  }

  /** How often in a row one of those who wish for something has been passed over, at most. */
  int longestWait() {
    return wishes
        .keySet()
        .toArray()
        .map(person -> choice.of(person).passedOver())
        .max()
        .getOrElse(0);
  }
}
