package de.muetterzentren.insight.openness;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;
import org.threeten.extra.Interval;

/** Where somebody is missing; not yet who could fill it. By house and time, then by offer. */
final class Vacancies {
  private Vacancies() {}

  static Seq<Vacancy> of(Community community, Hours hours, Seq<OfferTime> offerTimes) {
    Service hosting = community.services().get(Services.HOSTING).get();
    return hours
        .days()
        .flatMap(day -> unattended(community, hours, day, hosting))
        .appendAll(offerTimes.filter(OfferTime::open).flatMap(time -> atOffer(community, time)));
  }

  private static Seq<Vacancy> unattended(
      Community community, Hours hours, HouseDay day, Service hosting) {
    ZoneId zone = community.centres().get(day.house()).get().zone();
    return day.open()
        .intervals()
        .flatMap(open -> hours.attended(day).gaps(open).intervals())
        .map(
            gap ->
                new Vacancy(
                    day.house(),
                    Option.none(),
                    Lack.CONTACT_PERSON,
                    hosting,
                    gap.getStart().atZone(zone),
                    gap.getEnd().atZone(zone),
                    1,
                    CouldFill.nobody()));
  }

  private static Seq<Vacancy> atOffer(Community community, OfferTime time) {
    Offer offer = community.offers().get(time.offer()).get();
    Interval span = Interval.of(time.from().toInstant(), time.to().toInstant());
    return new Staffing(community, offer, span).vacancies();
  }
}
