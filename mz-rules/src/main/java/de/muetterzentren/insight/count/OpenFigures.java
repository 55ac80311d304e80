package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Spans;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/** Open doors, and what the house opens to all. */
final class OpenFigures {
  private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);
  private static final Set<ServiceId> WELL_KNOWN = Services.all().map(Service::id).toJavaSet();

  private static final Map<de.muetterzentren.model.service.Field, FigureKind> FIELDS =
      Map.of(
          de.muetterzentren.model.service.Field.ADVICE, FigureKind.ADVICE_OFFERS,
          de.muetterzentren.model.service.Field.EDUCATION, FigureKind.EDUCATION_OFFERS,
          de.muetterzentren.model.service.Field.CARE, FigureKind.CARE_OFFERS,
          de.muetterzentren.model.service.Field.ENCOUNTER, FigureKind.ENCOUNTER_OFFERS,
          de.muetterzentren.model.service.Field.OCCUPATION, FigureKind.OCCUPATION_OFFERS);

  private OpenFigures() {}

  static void of(HouseRecords records, Counted counted) {
    counted.note(
        FigureKind.DAYS,
        (int) ChronoUnit.DAYS.between(records.days.first(), records.days.last()) + 1,
        0,
        Array.empty());
    records.house.opening().forEach(times -> doors(records, times.within(records.span()), counted));
    offers(counted, FigureKind.OFFERS, records.offers);
    FIELDS.forEach(
        (field, kind) ->
            offers(
                counted,
                kind,
                records.offers.stream().filter(offer -> offer.field() == field).toList()));
    thresholds(records, counted);
    ownServices(records, counted);
  }

  /** What is easy about getting in, as far as it is known: of the offer, else of the house. */
  private static void thresholds(HouseRecords records, Counted counted) {
    Access house = records.house.access();
    offers(counted, FigureKind.STEP_FREE_OFFERS, with(records, house, Access::stepFree, true));
    offers(counted, FigureKind.FREE_OFFERS, with(records, house, Access::feeCents, 0));
    offers(
        counted,
        FigureKind.UNREGISTERED_OFFERS,
        with(records, house, Access::registrationNeeded, false));
    Set<Locale> languages = new HashSet<>(house.languages().toJavaSet());
    List<Offer> offers =
        records.offers.stream().filter(one -> !one.access().languages().isEmpty()).toList();
    offers.forEach(offer -> languages.addAll(offer.access().languages().toJavaSet()));
    if (!languages.isEmpty()) {
      counted.note(
          FigureKind.LANGUAGES,
          languages.size(),
          0,
          Array.of(RecordId.of(records.house.id()))
              .appendAll(Array.ofAll(offers).map(RecordId::of)));
    }
  }

  private static <T> List<Offer> with(
      HouseRecords records, Access house, Function<Access, Option<T>> fact, T easy) {
    return records.offers.stream()
        .filter(offer -> fact.apply(offer.access()).orElse(fact.apply(house)).contains(easy))
        .toList();
  }

  private static void doors(HouseRecords records, Spans open, Counted counted) {
    Seq<RecordId> house = Array.of(RecordId.of(records.house.id()));
    Set<LocalDate> days = new HashSet<>();
    for (Interval span : open.intervals()) {
      LocalDate day = LocalDate.ofInstant(span.getStart(), records.house.zone());
      LocalDate last = LocalDate.ofInstant(span.getEnd().minusNanos(1), records.house.zone());
      for (; !day.isAfter(last); day = day.plusDays(1)) {
        days.add(day);
      }
    }
    counted.note(FigureKind.OPEN_DAYS, days.size(), 0, house);
    counted.note(
        FigureKind.OPEN_HOURS,
        BigDecimal.valueOf(open.total().toSeconds()).divide(SECONDS, 2, RoundingMode.HALF_EVEN),
        0,
        house);
  }

  private static void offers(Counted counted, FigureKind kind, List<Offer> offers) {
    counted.note(kind, offers.size(), 0, Array.ofAll(offers).map(RecordId::of));
  }

  /** Services that nobody but the house knows. */
  private static void ownServices(HouseRecords records, Counted counted) {
    List<Offer> offered =
        records.offers.stream().filter(one -> !WELL_KNOWN.contains(one.service())).toList();
    List<CareRequest> asked =
        records.requests.stream().filter(one -> !WELL_KNOWN.contains(one.service())).toList();
    var given =
        records.given.stream()
            .filter(one -> one.service().exists(id -> !WELL_KNOWN.contains(id)))
            .toList();
    Set<ServiceId> services =
        Stream.of(
                offered.stream().map(Offer::service),
                asked.stream().map(CareRequest::service),
                given.stream().map(one -> one.service().get()))
            .flatMap(all -> all)
            .collect(Collectors.toSet());
    counted.note(
        FigureKind.OWN_SERVICES,
        services.size(),
        0,
        Counted.records(given)
            .appendAll(Counted.ofRequests(asked))
            .appendAll(Array.ofAll(offered).map(RecordId::of)));
  }
}
