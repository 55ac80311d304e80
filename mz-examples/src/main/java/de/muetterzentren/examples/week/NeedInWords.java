package de.muetterzentren.examples.week;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Continuity;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;
import java.util.Locale;

/** What is needed, in words: when, what, where; then who asks, for whom, why. */
final class NeedInWords {
  private static final String BETWEEN = " · ";

  private final Answered answered;
  private final Phrases phrases;
  private final Times times;

  NeedInWords(Answered answered, Phrases phrases) {
    this.answered = answered;
    this.phrases = phrases;
    this.times = new Times(phrases);
  }

  /** {@code 09:00–11:30 · NOTFALL · Haushaltshilfe · bei dahlie zu Hause}. */
  String headline(Entry entry) {
    CareRequest request = entry.request();
    return parts(
        when(entry),
        request.urgency() == Urgency.NORMAL ? "" : phrases.say("need.urgency." + request.urgency()),
        service(request),
        where(request));
  }

  /** The name of what is asked for. */
  String service(CareRequest request) {
    return answered
        .community()
        .services()
        .get(request.service())
        .map(service -> service.name(phrases.locale()))
        .getOrElse(request.service().value());
  }

  /** {@code fredenberg-household von dahlie · für 3 Kinder · wegen Krankheit}. */
  String details(Entry entry) {
    CareRequest request = entry.request();
    return parts(
        phrases.say("need.asker", request.id().value(), request.asker().value()),
        forWhom(request.caredFor()),
        request
            .amount()
            .map(amount -> phrases.amount(amount.quantity(), amount.unit()))
            .getOrElse(""),
        request.occasion() == Occasion.EVERYDAY
            ? ""
            : phrases.say("need.occasion." + request.occasion()),
        required(request.required()),
        preferred(request.preferred()),
        request.continuity() == Continuity.MATTERS ? phrases.say("need.continuity") : "");
  }

  /** The dates of a recurring request. */
  Option<String> dates(Entry entry) {
    return entry.request().recurrence().isEmpty()
        ? Option.none()
        : Option.of(phrases.say("need.dates", entry.dates().size(), times.dates(entry.dates())));
  }

  /** Whether the start is open. */
  static boolean flexible(Seq<StartWindow> windows) {
    return windows.size() > 1
        || windows.exists(window -> !window.earliest().isEqual(window.latest()));
  }

  private String when(Entry entry) {
    if (flexible(entry.windows())) {
      return phrases.say(
          "need.flexible",
          times.windows(entry.windows(), entry.day(), entry.zone()),
          times.duration(entry.request().duration()));
    }
    ZonedDateTime end = entry.start().plus(entry.request().duration());
    return times.span(entry.start(), end);
  }

  private String where(CareRequest request) {
    Community community = answered.community();
    if (request.where() instanceof Where.AtCentre house) {
      return community.centres().get(house.centre()).map(Centre::name).getOrElse("");
    }
    if (request.where() instanceof Where.Elsewhere elsewhere) {
      return elsewhere
          .place()
          .flatMap(place -> fromHouse(place, community.centres().get(request.centre())))
          .map(km -> phrases.say("need.elsewhere.km", km))
          .getOrElse(() -> phrases.say("need.elsewhere"));
    }
    return phrases.say("need.at.home", request.asker().value());
  }

  private Option<Double> fromHouse(Place place, Option<Centre> house) {
    return house
        .flatMap(Centre::place)
        .map(from -> answered.travel().km(from, place))
        .filter(Double::isFinite);
  }

  private String forWhom(CaredFor people) {
    if (people.equals(CaredFor.oneAdult())) {
      return phrases.say("need.for.one");
    }
    Seq<String> both =
        Array.of(
                people.children() == 0 ? "" : phrases.say("need.for.children", people.children()),
                people.adults() == 0 ? "" : phrases.say("need.for.adults", people.adults()))
            .reject(String::isEmpty);
    return phrases.say("need.for", phrases.and(both));
  }

  private String required(Conditions required) {
    return parts(
        required.languages().isEmpty()
            ? ""
            : phrases.say("need.language", phrases.or(languages(required))),
        required.proofs().isEmpty()
            ? ""
            : phrases.say(
                "need.proof",
                phrases.and(
                    Array.ofAll(required.proofs()).map(ProofId::value).map(phrases::proof))));
  }

  private String preferred(Conditions preferred) {
    return preferred.languages().isEmpty()
        ? ""
        : phrases.say("need.language.preferred", phrases.or(languages(preferred)));
  }

  private Seq<String> languages(Conditions conditions) {
    return Array.ofAll(conditions.languages())
        .map(Locale::getLanguage)
        .map(phrases::language)
        .distinct()
        .sorted();
  }

  private static String parts(String... parts) {
    return Array.of(parts).reject(String::isEmpty).mkString(BETWEEN);
  }
}
