package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.service.Field;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random offers of houses and partners in their network. */
public final class Network {
  private Network() {}

  /** An offer with an id. */
  public static Arbitrary<Offer> offer(Setting setting, OfferId id) {
    return Combinators.combine(
            Arbitraries.of(setting.centres()),
            Arbitraries.of(Field.class),
            Arbitraries.of(Setting.SERVICES),
            Some.times(60, Timetables.opening(setting)),
            Some.times(50, Some.number(1, 30)),
            Some.times(50, Some.subset(setting.people(), 1, 2)),
            Demand.series(setting).list().ofMaxSize(2),
            Combinators.combine(Demand.holidayRule(), Demand.holidayRule()).as(Tuple::of))
        .as(
            (centre, field, service, schedule, capacity, contacts, series, holidays) ->
                Offer.builder()
                    .id(id)
                    .centre(centre)
                    .field(field)
                    .service(service)
                    .schedule(schedule)
                    .series(Array.ofAll(series))
                    .onPublicHolidays(holidays.get1())
                    .inSchoolHolidays(holidays.get2())
                    .capacity(capacity)
                    .contactPersons(contacts.getOrElse(TreeSet.empty()))
                    .build());
  }

  /** 0 to so many offers. */
  public static Arbitrary<List<Offer>> offers(int most, Setting setting) {
    return Some.number(0, most)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size)
                            .mapToObj(i -> offer(setting, OfferId.of("o" + i)))
                            .toList())
                    .as(all -> all));
  }

  /** A partner with an id. */
  public static Arbitrary<Partner> partner(Setting setting, PartnerId id) {
    return Combinators.combine(
            Arbitraries.of(PartnerKind.class),
            Some.subset(Setting.SERVICES, 0, 2),
            Some.times(60, Places.around(setting.middle())))
        .as(
            (kind, services, place) ->
                Partner.builder()
                    .id(id)
                    .name("Partner " + id)
                    .kind(kind)
                    .services(services)
                    .place(place)
                    .build());
  }

  /** 0 to so many partners. */
  public static Arbitrary<List<Partner>> partners(int most, Setting setting) {
    return Some.number(0, most)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size)
                            .mapToObj(i -> partner(setting, PartnerId.of("n" + i)))
                            .toList())
                    .as(all -> all));
  }
}
