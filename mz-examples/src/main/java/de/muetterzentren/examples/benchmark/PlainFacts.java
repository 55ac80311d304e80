package de.muetterzentren.examples.benchmark;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * What the hand-written loops look at, taken from a community once before they start.
 *
 * @param tasks the requests
 * @param people everybody who could help
 */
record PlainFacts(List<Task> tasks, List<Person> people) {
  /** A request at one place and one time. */
  record Task(
      CareRequest request,
      HousePolicy policy,
      ZoneId zone,
      ParticipantId asker,
      Place place,
      Interval span,
      LocalDate day,
      LocalDate lately,
      double hours,
      Set<String> required,
      Set<String> wished,
      Set<ParticipantId> with,
      Set<ParticipantId> notWith) {}

  /** Somebody who could help, with what was given, received and declined so far. */
  record Person(
      Participant participant,
      ParticipantId id,
      Place home,
      double radiusKm,
      double hoursPerWeek,
      @Nullable Timetable free,
      @Nullable Timetable quiet,
      Map<ServiceId, Ability> gives,
      Set<String> languages,
      Set<ParticipantId> with,
      Set<ParticipantId> notWith,
      List<Contribution> given,
      List<Contribution> received,
      Set<RequestId> declined,
      List<Instant> asked) {}

  static PlainFacts of(Community community) {
    Map<ParticipantId, Person> people = new LinkedHashMap<>();
    for (Participant participant : community.participants().values()) {
      people.put(participant.id(), person(participant));
    }
    for (Contribution contribution : community.contributions().values().filter(community::holds)) {
      if (contribution.giver() instanceof Party.Person giver) {
        people.get(giver.id()).given().add(contribution);
      }
      if (contribution.receiver() instanceof Party.Person receiver) {
        people.get(receiver.id()).received().add(contribution);
      }
    }
    for (var same : community.declines().values()) {
      for (Decline decline : same.values()) {
        people.get(decline.helper()).declined().add(decline.request());
        people.get(decline.helper()).asked().add(decline.at());
      }
    }
    List<Task> tasks = new ArrayList<>();
    for (CareRequest request : community.requests().values()) {
      tasks.add(task(community, request, people.get(request.asker())));
    }
    return new PlainFacts(tasks, List.copyOf(people.values()));
  }

  private static Task task(Community community, CareRequest request, Person asker) {
    var house = community.centres().get(request.centre()).get();
    Instant start = request.when().earliest().toInstant();
    LocalDate day = LocalDate.ofInstant(start, house.zone());
    return new Task(
        request,
        house.policy(),
        house.zone(),
        asker.id(),
        asker.home(),
        Interval.of(start, request.duration()),
        day,
        day.minusDays(house.policy().latelyDays()),
        request.duration().toSeconds() / 3600.0,
        codes(request.required().languages()),
        asker.languages(),
        asker.with(),
        asker.notWith());
  }

  private static Person person(Participant participant) {
    Map<ServiceId, Ability> gives = new HashMap<>();
    for (Ability ability : participant.abilities()) {
      if (!participant.boundaries().notAskedFor().contains(ability.service())) {
        gives.put(ability.service(), ability);
      }
    }
    return new Person(
        participant,
        participant.id(),
        participant.mobility().home().get(),
        participant.mobility().radiusKm().getOrElse(Double.MAX_VALUE),
        participant.boundaries().hoursPerWeek().getOrElse(Double.MAX_VALUE),
        participant.availability().getOrNull(),
        participant.boundaries().quietTimes().getOrNull(),
        gives,
        codes(participant.languages()),
        wishes(participant, PairWish.Kind.WITH),
        wishes(participant, PairWish.Kind.NOT_WITH),
        new ArrayList<>(),
        new ArrayList<>(),
        new HashSet<>(),
        new ArrayList<>());
  }

  private static Set<ParticipantId> wishes(Participant participant, PairWish.Kind kind) {
    Set<ParticipantId> others = new HashSet<>();
    for (PairWish wish : participant.pairWishes()) {
      if (wish.kind() == kind) {
        others.add(wish.other());
      }
    }
    return others;
  }

  private static Set<String> codes(Iterable<Locale> languages) {
    Set<String> codes = new HashSet<>();
    languages.forEach(language -> codes.add(language.getLanguage()));
    return codes;
  }
}
