package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random topics, wishes, gatherings and sponsors of the offers of a community.
 *
 * @param topics what can be talked about
 * @param wishes who would like to talk about what
 * @param gatherings who came together
 * @param sponsorships what partners give again and again
 */
public record Cafes(
    List<Topic> topics,
    List<TopicWishes> wishes,
    List<Gathering> gatherings,
    List<Sponsorship> sponsorships) {
  private static final Cafes NONE = new Cafes(List.of(), List.of(), List.of(), List.of());
  private static final List<TopicId> TOPICS =
      IntStream.range(0, 4).mapToObj(i -> TopicId.of(Ids.of("t", i))).toList();

  /** For some offers; none if there are no offers. */
  public static Arbitrary<Cafes> of(
      Setting setting, List<OfferId> offers, List<PartnerId> partners) {
    return offers.isEmpty()
        ? Arbitraries.just(NONE)
        : Combinators.combine(
                someTopics(),
                wishes(setting, offers, 8),
                gatherings(setting, offers, 5),
                sponsorships(setting, offers, partners))
            .as(Cafes::new);
  }

  /** Adds everything. */
  public CommunityBuilder addTo(CommunityBuilder builder) {
    topics.forEach(builder::add);
    wishes.forEach(builder::add);
    gatherings.forEach(builder::add);
    sponsorships.forEach(builder::add);
    return builder;
  }

  private static Arbitrary<List<Topic>> someTopics() {
    return Combinators.combine(
            TOPICS.stream()
                .map(
                    id ->
                        Some.times(70, Arbitraries.of(Setting.SERVICES))
                            .map(service -> new Topic(id, "Thema " + id, "Topic " + id, service)))
                .toList())
        .as(all -> all);
  }

  /** What people of a setting wish for at offers, in the twelve weeks before. */
  public static Arbitrary<List<TopicWishes>> wishes(
      Setting setting, List<OfferId> offers, int most) {
    return Combinators.combine(
            Arbitraries.of(offers),
            Arbitraries.of(setting.people()),
            daysAgo(setting),
            Some.subset(TOPICS, 0, 3))
        .as(TopicWishes::new)
        .list()
        .uniqueElements(one -> List.of(one.offer(), one.participant(), one.on()))
        .ofMaxSize(most);
  }

  private static Arbitrary<List<Gathering>> gatherings(
      Setting setting, List<OfferId> offers, int most) {
    return Combinators.combine(
            Arbitraries.of(offers),
            daysAgo(setting),
            Some.times(80, Arbitraries.of(TOPICS)),
            Some.times(50, Arbitraries.of(setting.people())),
            Some.subset(setting.people(), 0, 5),
            Some.number(0, 2))
        .as(Cafes::gathering)
        .list()
        .uniqueElements(one -> List.of(one.offer(), one.on()))
        .ofMaxSize(most);
  }

  private static Gathering gathering(
      OfferId offer,
      LocalDate on,
      Option<TopicId> topic,
      Option<ParticipantId> input,
      Set<ParticipantId> present,
      int unknown) {
    return Gathering.builder()
        .offer(offer)
        .on(on)
        .topic(topic)
        .input(input.map(de.muetterzentren.model.contribution.Party::of))
        .came(present.size() + unknown)
        .present(present)
        .build();
  }

  private static Arbitrary<List<Sponsorship>> sponsorships(
      Setting setting, List<OfferId> offers, List<PartnerId> partners) {
    return partners.isEmpty()
        ? Arbitraries.just(List.of())
        : Combinators.combine(
                Arbitraries.of(partners),
                Arbitraries.of(offers),
                Arbitraries.of(ContributionKind.class),
                Some.number(1, 8),
                Some.times(40, Arbitraries.of(Setting.SERVICES)),
                daysAgo(setting),
                Some.number(1, 6))
            .as(
                (partner, offer, kind, quantity, service, from, weeks) ->
                    Sponsorship.builder()
                        .id(
                            SponsorshipId.of(
                                Ids.of("s-" + partner + "-" + offer + "-", kind.ordinal())))
                        .partner(partner)
                        .offer(offer)
                        .kind(kind)
                        .quantity(quantity * 10)
                        .service(service)
                        .from(from)
                        .rhythm(Recurrence.of("FREQ=WEEKLY;COUNT=9;INTERVAL=" + weeks))
                        .build())
            .list()
            .uniqueElements(Sponsorship::id)
            .ofMaxSize(2);
  }

  private static Arbitrary<LocalDate> daysAgo(Setting setting) {
    return Some.number(-2, 84).map(setting.monday()::minusDays);
  }
}
