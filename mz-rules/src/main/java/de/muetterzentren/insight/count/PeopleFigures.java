package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who of the house took part, in which roles, and who met whom. */
final class PeopleFigures {
  /** An ability has grown after so many results that were good for both, as in matching. */
  private static final int GROWN_AFTER = 3;

  private final HouseRecords records;
  private final Map<ParticipantId, EnumSet<HelpGroup>> givers = new HashMap<>();
  private final Set<ParticipantId> receivers = new HashSet<>();

  private PeopleFigures(HouseRecords records) {
    this.records = records;
  }

  static void of(HouseRecords records, Counted counted) {
    new PeopleFigures(records).count(counted);
  }

  private record Pair(ParticipantId one, ParticipantId other) {
    static Pair of(ParticipantId giver, ParticipantId receiver) {
      return giver.compareTo(receiver) < 0 ? new Pair(giver, receiver) : new Pair(receiver, giver);
    }
  }

  private record Learnt(ParticipantId person, ServiceId service) {}

  private void count(Counted counted) {
    for (Contribution one : records.ofPeople) {
      if (one.giver() instanceof Party.Person person && records.people.contains(person.id())) {
        givers
            .computeIfAbsent(person.id(), none -> EnumSet.noneOf(HelpGroup.class))
            .add(HelpParts.group(records.community, one));
      }
      if (records.people.contains(one.receiver())) {
        Counted.note(one.receiver(), receivers);
      }
    }
    roles(counted);
    ties(counted);
    grown(counted);
  }

  private void roles(Counted counted) {
    Set<ParticipantId> both = new HashSet<>(givers.keySet());
    both.retainAll(receivers);
    Set<ParticipantId> onlyGave = new HashSet<>(givers.keySet());
    onlyGave.removeAll(receivers);
    Set<ParticipantId> onlyReceived = new HashSet<>(receivers);
    onlyReceived.removeAll(givers.keySet());
    Set<ParticipantId> everybody = new HashSet<>(givers.keySet());
    everybody.addAll(receivers);
    note(counted, FigureKind.PEOPLE, everybody);
    note(counted, FigureKind.BOTH_ROLES, both);
    note(counted, FigureKind.ONLY_GAVE, onlyGave);
    note(counted, FigureKind.ONLY_RECEIVED, onlyReceived);

    Set<ParticipantId> manySided = new HashSet<>(givers.keySet());
    manySided.removeIf(person -> givers.get(person).size() < 2);
    noteGiving(counted, FigureKind.MANY_SIDED, manySided);
    Set<ParticipantId> firstTime = new HashSet<>(givers.keySet());
    for (Contribution earlier : records.before) {
      if (earlier.giver() instanceof Party.Person person) {
        firstTime.remove(person.id());
      }
    }
    noteGiving(counted, FigureKind.FIRST_TIME, firstTime);
  }

  private void note(Counted counted, FigureKind kind, Set<ParticipantId> people) {
    counted.note(
        kind,
        people.size(),
        people.size(),
        Counted.records(
            records.ofPeople.stream()
                .filter(one -> isIn(one.giver(), people) || isIn(one.receiver(), people))
                .toList()));
  }

  private void noteGiving(Counted counted, FigureKind kind, Set<ParticipantId> people) {
    counted.note(
        kind,
        people.size(),
        people.size(),
        Counted.records(
            records.ofPeople.stream().filter(one -> isIn(one.giver(), people)).toList()));
  }

  private static boolean isIn(Party party, Set<ParticipantId> people) {
    return party instanceof Party.Person person && people.contains(person.id());
  }

  private void ties(Counted counted) {
    Map<Pair, List<Contribution>> ties = pairs(records.given);
    Map<Pair, List<Contribution>> fresh = new HashMap<>(ties);
    fresh.keySet().removeAll(pairs(records.before).keySet());
    noteTies(counted, FigureKind.TIES, ties);
    noteTies(counted, FigureKind.NEW_TIES, fresh);
  }

  private void noteTies(Counted counted, FigureKind kind, Map<Pair, List<Contribution>> ties) {
    Set<Contribution> within = Collections.newSetFromMap(new IdentityHashMap<>());
    ties.values().forEach(within::addAll);
    counted.note(kind, ties.size(), records.given.stream().filter(within::contains).toList());
  }

  private static Map<Pair, List<Contribution>> pairs(Collection<Contribution> contributions) {
    Map<Pair, List<Contribution>> pairs = new HashMap<>();
    for (Contribution one : contributions) {
      if (one.giver() instanceof Party.Person giver
          && one.receiver() instanceof Party.Person receiver) {
        pairs
            .computeIfAbsent(Pair.of(giver.id(), receiver.id()), none -> new ArrayList<>(1))
            .add(one);
      }
    }
    return pairs;
  }

  /** Whose third good result for a service that they wish to learn lies in these days. */
  private void grown(Counted counted) {
    Map<Learnt, Integer> earlier = new HashMap<>();
    records.before.forEach(one -> learnt(one, earlier));
    Map<Learnt, Integer> results = new HashMap<>(earlier);
    List<Contribution> good = new ArrayList<>();
    for (Contribution one : records.given) {
      if (learnt(one, results)) {
        good.add(one);
      }
    }
    Set<Learnt> grown = new HashSet<>(results.keySet());
    grown.removeIf(
        one -> results.get(one) < GROWN_AFTER || earlier.getOrDefault(one, 0) >= GROWN_AFTER);
    good.removeIf(one -> !grown.contains(learntBy(one)));
    counted.note(FigureKind.GROWN_ABILITIES, grown.size(), good);
  }

  private boolean learnt(Contribution one, Map<Learnt, Integer> results) {
    boolean learns =
        one.giver() instanceof Party.Person person
            && one.service().isDefined()
            && one.outcome().exists(Outcome::goodForBoth)
            && records
                .community
                .participants()
                .get(person.id())
                .exists(somebody -> learns(somebody, one.service().get()));
    if (learns) {
      results.merge(learntBy(one), 1, Integer::sum);
    }
    return learns;
  }

  private static boolean learns(Participant somebody, ServiceId service) {
    return somebody.wantsToLearn().contains(service) && somebody.ability(service).isEmpty();
  }

  private static Learnt learntBy(Contribution one) {
    return new Learnt(((Party.Person) one.giver()).id(), one.service().get());
  }
}
