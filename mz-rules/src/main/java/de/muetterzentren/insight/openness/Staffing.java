package de.muetterzentren.insight.openness;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferNeeds;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Spans;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.threeten.extra.Interval;

/**
 * Who is there at one time of an offer, and who is missing. Whose times are not known is taken to
 * be there; contact persons beyond those needed lend a hand.
 */
final class Staffing {
  private final Community community;
  private final Offer offer;
  private final Centre house;
  private final Interval time;
  private final Map<Participant, Spans> contactPersons = new LinkedHashMap<>();
  private final Map<Participant, Spans> hands = new LinkedHashMap<>();
  private final TreeSet<Instant> cuts = new TreeSet<>();

  Staffing(Community community, Offer offer, Interval time) {
    this.community = community;
    this.offer = offer;
    this.house = community.centres().get(offer.centre()).get();
    this.time = time;
    Set<ParticipantId> contacts = contactPersons(offer, house);
    contacts.forEach(id -> come(id, contactPersons));
    offer.hands().removeAll(contacts).forEach(id -> come(id, hands));
    cuts.add(time.getStart());
    cuts.add(time.getEnd());
  }

  /** Those of the offer; where it names none, those of the house. */
  static Set<ParticipantId> contactPersons(Offer offer, Centre house) {
    return offer.contactPersons().isEmpty() ? house.contactPersons() : offer.contactPersons();
  }

  private void come(ParticipantId id, Map<Participant, Spans> list) {
    Participant person = community.participants().get(id).get();
    Spans there = person.availability().map(free -> free.within(time)).getOrElse(Spans.of(time));
    list.put(person, there);
    for (Interval span : there.intervals()) {
      cuts.add(span.getStart());
      cuts.add(span.getEnd());
    }
  }

  /** What is missing when, each for as long as equally many are missing. */
  Seq<Vacancy> vacancies() {
    Service hosting = community.services().get(Services.HOSTING).get();
    Service service = community.services().get(offer.service()).get();
    List<Vacancy> found = new ArrayList<>();
    missing(Lack.CONTACT_PERSON, hosting, this::contactPersonsMissing, found);
    missing(Lack.HAND, service, this::handsMissing, found);
    for (ServiceId ability : Array.ofAll(offer.needs().abilities()).sorted()) {
      missing(
          Lack.ABILITY,
          community.services().get(ability).get(),
          span -> able(ability, span) ? 0 : 1,
          found);
    }
    return Array.ofAll(found);
  }

  private void missing(
      Lack lack, Service service, ToIntFunction<Interval> count, List<Vacancy> found) {
    Instant since = time.getStart();
    int before = 0;
    for (Instant at : cuts) {
      Instant next = cuts.higher(at);
      int now = next == null ? 0 : count.applyAsInt(Interval.of(at, next));
      if (now != before) {
        if (before > 0) {
          found.add(vacancy(lack, service, since, at, before));
        }
        since = at;
        before = now;
      }
    }
  }

  private Vacancy vacancy(Lack lack, Service service, Instant from, Instant to, int missing) {
    return new Vacancy(
        house.id(),
        Option.of(offer.id()),
        lack,
        service,
        from.atZone(house.zone()),
        to.atZone(house.zone()),
        missing,
        CouldFill.nobody());
  }

  /** None if nobody is named at all: then it is not known who is there. */
  private int contactPersonsMissing(Interval span) {
    return contactPersons.isEmpty()
        ? 0
        : Math.max(0, offer.needs().contactPersons() - there(contactPersons, span));
  }

  private int handsMissing(Interval span) {
    OfferNeeds needs = offer.needs();
    int spare = Math.max(0, there(contactPersons, span) - needs.contactPersons());
    return Math.max(0, needs.hands() - there(hands, span) - spare);
  }

  /** Whether somebody there can give it; nobody named is not known, and taken for yes. */
  private boolean able(ServiceId ability, Interval span) {
    return contactPersons.isEmpty() && hands.isEmpty()
        || able(contactPersons, ability, span)
        || able(hands, ability, span);
  }

  private static boolean able(Map<Participant, Spans> list, ServiceId ability, Interval span) {
    return list.entrySet().stream()
        .anyMatch(
            person ->
                person.getKey().ability(ability).isDefined() && person.getValue().covers(span));
  }

  private static int there(Map<Participant, Spans> list, Interval span) {
    return (int) list.values().stream().filter(there -> there.covers(span)).count();
  }
}
