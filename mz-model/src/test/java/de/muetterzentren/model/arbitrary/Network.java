package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.network.ReferralOutcome;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.offer.OfferNeeds;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Field;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Random offers of houses and partners in their network. */
public final class Network {
  private Network() {}

  /** An offer with an id. */
  public static Arbitrary<Offer> offer(Setting setting, OfferId id) {
    return Combinators.combine(
            weekly(setting, id),
            Demand.series(setting).list().ofMaxSize(2),
            Demand.holidayRule(),
            Demand.holidayRule())
        .as(
            (offer, series, onPublic, inSchool) ->
                offer
                    .withSeries(Array.ofAll(series))
                    .withOnPublicHolidays(onPublic)
                    .withInSchoolHolidays(inSchool))
        .withoutEdgeCases();
  }

  private static Arbitrary<Offer> weekly(Setting setting, OfferId id) {
    return Combinators.combine(
            Arbitraries.of(setting.centres()),
            Arbitraries.of(Field.class),
            Arbitraries.of(Setting.SERVICES),
            Some.times(60, Timetables.opening(setting)),
            Some.times(50, Some.number(1, 30)),
            Some.times(50, Some.subset(setting.people(), 1, 2)),
            Some.times(40, needs(setting)),
            access())
        .as(
            (centre, field, service, schedule, capacity, contacts, needs, access) ->
                Offer.builder()
                    .id(id)
                    .centre(centre)
                    .field(field)
                    .service(service)
                    .schedule(schedule)
                    .capacity(capacity)
                    .contactPersons(contacts.getOrElse(TreeSet.empty()))
                    .hands(needs.map(Tuple2::get2).getOrElse(TreeSet.empty()))
                    .needs(needs.map(Tuple2::get1).getOrElse(OfferNeeds.oneContactPerson()))
                    .access(access)
                    .build());
  }

  /** What an offer needs, and who lends a hand. */
  private static Arbitrary<Tuple2<OfferNeeds, Set<ParticipantId>>> needs(Setting setting) {
    return Combinators.combine(
            Some.number(0, 2),
            Some.number(0, 2),
            Some.subset(Setting.SERVICES, 0, 2),
            Some.subset(setting.people(), 0, 2))
        .as(
            (contacts, hands, abilities, lending) ->
                Tuple.of(new OfferNeeds(contacts, hands, abilities), lending));
  }

  /** How easily people get in: known or not, each for itself. */
  public static Arbitrary<Access> access() {
    return Combinators.combine(
            Some.times(50, Some.trueIn(50)),
            Some.languages(0, 2),
            Some.times(40, Some.trueIn(50)),
            Some.times(40, Some.number(0, 5)))
        .as(
            (stepFree, languages, registration, euros) ->
                Access.builder()
                    .stepFree(stepFree)
                    .languages(languages)
                    .registrationNeeded(registration)
                    .feeCents(euros.map(euro -> 100 * euro))
                    .build());
  }

  /** 0 to so many referrals of requests to these partners, each pair once. */
  public static Arbitrary<List<ReferralRecord>> referrals(
      int most, Setting setting, List<PartnerId> partners) {
    return partners.isEmpty()
        ? Arbitraries.just(List.of())
        : Combinators.combine(
                Arbitraries.of(setting.requests()),
                Arbitraries.of(partners),
                Some.number(-60, 9).map(setting.monday()::plusDays),
                Some.times(60, Arbitraries.of(ReferralOutcome.class)))
            .as(
                (request, partner, on, outcome) ->
                    new ReferralRecord(request, partner, on, Option.none(), outcome))
            .list()
            .ofMaxSize(most)
            .uniqueElements(referral -> List.of(referral.request(), referral.partner()));
  }

  /** 0 to so many offers. */
  public static Arbitrary<List<Offer>> offers(int most, Setting setting) {
    return Some.number(0, most)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size)
                            .mapToObj(i -> offer(setting, OfferId.of(Ids.of("o", i))))
                            .toList())
                    .as(all -> all));
  }

  /** A partner with an id. */
  public static Arbitrary<Partner> partner(Setting setting, PartnerId id) {
    return Combinators.combine(
            Arbitraries.of(PartnerKind.class),
            Some.subset(Setting.SERVICES, 0, 2),
            Some.times(60, Places.around(setting.middle())),
            Some.times(60, Timetables.opening(setting)),
            access(),
            Some.subset(List.of("DE-BY", "DE-MV"), 0, 2))
        .as(
            (kind, services, place, hours, access, regions) ->
                Partner.builder()
                    .id(id)
                    .name("Partner " + id)
                    .kind(kind)
                    .services(services)
                    .place(place)
                    .hours(hours)
                    .access(access)
                    .regions(regions)
                    .build());
  }

  /** 0 to so many partners. */
  public static Arbitrary<List<Partner>> partners(int most, Setting setting) {
    return Some.number(0, most)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size)
                            .mapToObj(i -> partner(setting, PartnerId.of(Ids.of("n", i))))
                            .toList())
                    .as(all -> all));
  }
}
