package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random communities without a problem. In small ones about a third of all pairs of request and
 * participant could work, and every kind of obstacle occurs.
 */
public final class Communities {
  private Communities() {}

  /** 1–2 houses, 1–8 participants, 1–5 requests in one week. */
  public static Arbitrary<Community> small() {
    return of(2, 8, 5);
  }

  /**
   * The same, with little more than matching looks at: contributions and holidays, but no feedback,
   * money, café or association. Much faster, for laws of matching that need many tries.
   */
  public static Arbitrary<Community> forMatching() {
    return forMatching(2, 8, 5);
  }

  /** From one of each up to so many. */
  public static Arbitrary<Community> forMatching(
      int mostCentres, int mostPeople, int mostRequests) {
    return Setting.of(mostCentres, mostPeople, mostRequests)
        .flatMap(Communities::forMatching)
        .withoutEdgeCases();
  }

  /** In a setting: with exactly its houses, people and requests. */
  public static Arbitrary<Community> forMatching(Setting setting) {
    return asked(setting)
        .flatMap(
            built ->
                with(
                    built.get1(),
                    List.of(
                        each(
                            Contributions.upTo(6, setting, built.get2().partnerIds()),
                            CommunityBuilder::add),
                        each(Demand.calendars(setting), CommunityBuilder::add))));
  }

  /** From one of each up to so many. */
  public static Arbitrary<Community> of(int mostCentres, int mostPeople, int mostRequests) {
    return Setting.of(mostCentres, mostPeople, mostRequests)
        .flatMap(Communities::in)
        .withoutEdgeCases();
  }

  /** A community in a setting: with exactly its houses, people and requests. */
  public static Arbitrary<Community> in(Setting setting) {
    return asked(setting)
        .flatMap(built -> withHistory(built.get1(), setting, built.get2().partnerIds()));
  }

  /** What is asked for, pledged and declined, without a history. */
  private static Arbitrary<Tuple.Tuple2<Community, Parts>> asked(Setting setting) {
    Arbitrary<Parts> parts =
        Combinators.combine(
                Centres.all(setting),
                Participants.all(setting),
                Requests.all(setting),
                Network.offers(2, setting),
                Network.partners(2, setting))
            .as(Parts::new);
    Arbitrary<List<Tuple.Tuple3<RequestId, ParticipantId, Integer>>> pledges =
        Combinators.combine(
                Arbitraries.of(setting.requests()),
                Arbitraries.of(setting.people()),
                Some.number(0, 4))
            .as(Tuple::of)
            .list()
            .ofMaxSize(3);
    Arbitrary<List<Tuple.Tuple2<RequestId, ParticipantId>>> declines =
        Combinators.combine(Arbitraries.of(setting.requests()), Arbitraries.of(setting.people()))
            .as(Tuple::of)
            .list()
            .ofMaxSize(2);
    return Combinators.combine(parts, pledges, declines)
        .as((some, pledged, declined) -> Tuple.of(some.build(setting, pledged, declined), some));
  }

  /** With contributions, referrals, holidays and what was counted, paid and talked about. */
  private static Arbitrary<Community> withHistory(
      Community community, Setting setting, List<PartnerId> partners) {
    List<OfferId> offers = community.offers().keySet().toSortedSet().toJavaList();
    return with(
        community,
        List.of(
            each(Contributions.upTo(6, setting, partners), CommunityBuilder::add),
            each(Network.referrals(2, setting, partners), CommunityBuilder::add),
            each(Arbitraries.just(Surveys.QUESTIONS), CommunityBuilder::add),
            each(Surveys.upTo(2, setting, offers), CommunityBuilder::add),
            each(Demand.calendars(setting), CommunityBuilder::add),
            each(Demand.attendances(setting, offers), CommunityBuilder::add),
            each(Demand.tallies(3, setting), CommunityBuilder::add),
            each(
                Some.times(25, Patchworks.of(setting.centres().get(0), partners)),
                CommunityBuilder::add),
            each(Some.times(25, Associations.of(setting)), CommunityBuilder::add),
            Cafes.of(setting, offers, partners).map(cafes -> cafes::addTo)));
  }

  /** A community with more parts, of as many kinds as it takes. */
  private static Arbitrary<Community> with(
      Community community, List<Arbitrary<Consumer<CommunityBuilder>>> more) {
    return Combinators.combine(more)
        .as(
            parts -> {
              CommunityBuilder builder = Community.builder().addAll(community);
              parts.forEach(part -> part.accept(builder));
              return builder.orThrow();
            });
  }

  /** Adds each of some parts of one kind. */
  private static <T> Arbitrary<Consumer<CommunityBuilder>> each(
      Arbitrary<? extends Iterable<T>> some, BiConsumer<CommunityBuilder, T> add) {
    return some.map(all -> builder -> all.forEach(part -> add.accept(builder, part)));
  }

  private record Parts(
      List<Centre> centres,
      List<Participant> people,
      List<CareRequest> requests,
      List<Offer> offers,
      List<Partner> partners) {

    List<PartnerId> partnerIds() {
      return partners.stream().map(Partner::id).toList();
    }

    Community build(
        Setting setting,
        List<Tuple.Tuple3<RequestId, ParticipantId, Integer>> pledged,
        List<Tuple.Tuple2<RequestId, ParticipantId>> declined) {
      Instant agreed = setting.monday().minusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
      CommunityBuilder builder = Community.builder().add(Setting.OWN_SERVICE);
      centres.forEach(builder::add);
      builder.addParticipants(people).addRequests(requests);
      offers.forEach(builder::add);
      partners.forEach(builder::add);
      Map<RequestId, CareRequest> byId =
          requests.stream().collect(Collectors.toMap(CareRequest::id, Function.identity()));
      Set<Object> seen = new HashSet<>();
      pledged.forEach(
          pledge -> {
            CareRequest request = byId.get(pledge.get1());
            boolean fits = !request.asker().equals(pledge.get2());
            if (fits && seen.add(List.of(pledge.get1(), pledge.get2()))) {
              builder.add(
                  new Pledge(
                      request.id(),
                      pledge.get2(),
                      starts(request, pledge.get3()),
                      turns(request, pledge.get3()),
                      Option.none(),
                      agreed));
            }
          });
      seen.clear();
      declined.forEach(
          decline -> {
            if (seen.add(decline)) {
              builder.add(new Decline(decline.get1(), decline.get2(), agreed));
            }
          });
      // who declined the first request has declined the first offer too
      declined.stream()
          .limit(1)
          .forEach(
              decline ->
                  offers.stream()
                      .limit(1)
                      .forEach(
                          offer ->
                              builder.add(new OfferDecline(offer.id(), decline.get2(), agreed))));
      return builder.orThrow();
    }

    /** All of them, or one or two. */
    private static io.vavr.collection.Set<Integer> turns(CareRequest request, int choice) {
      int most = request.numberOfTurns();
      return request.turns().isEmpty() || choice == 0
          ? TreeSet.empty()
          : TreeSet.of(1 + choice % most, most);
    }

    private static Seq<ZonedDateTime> starts(CareRequest request, int choice) {
      Seq<StartWindow> last = request.occurrences().map(Seq::last);
      return switch (choice) {
        case 0, 1 -> Array.empty();
        case 2 -> Array.of(last.head().latest());
        case 3 -> last.map(StartWindow::earliest);
        default -> Array.of(last.head().earliest());
      };
    }
  }
}
