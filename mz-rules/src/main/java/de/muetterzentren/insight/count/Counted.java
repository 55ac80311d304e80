package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Figures as they are counted. Used by one thread. */
final class Counted {
  private final Map<FigureKind, Figure> figures = new TreeMap<>();

  void note(FigureKind kind, BigDecimal number, int people, Seq<RecordId> records) {
    figures.put(kind, new Figure(kind, number, people, records));
  }

  void note(FigureKind kind, int number, int people, Seq<RecordId> records) {
    note(kind, BigDecimal.valueOf(number), people, records);
  }

  /** How many of something, of these contributions. */
  void note(FigureKind kind, int number, Collection<Contribution> counted) {
    note(kind, number, people(counted), records(counted));
  }

  /** How often something was given. */
  void times(FigureKind kind, Collection<Contribution> all, Predicate<Contribution> which) {
    Collection<Contribution> counted = all.stream().filter(which).toList();
    note(kind, counted.size(), counted);
  }

  /** How much was given, in one unit. */
  void much(FigureKind kind, Collection<Contribution> counted) {
    note(kind, sum(counted), people(counted), records(counted));
  }

  /** How many requests. */
  void requests(FigureKind kind, Collection<CareRequest> all, Predicate<CareRequest> which) {
    Collection<CareRequest> counted = all.stream().filter(which).toList();
    note(kind, counted.size(), askers(counted), ofRequests(counted));
  }

  Seq<Figure> all() {
    return Array.ofAll(figures.values());
  }

  static int askers(Collection<CareRequest> requests) {
    return (int) requests.stream().map(CareRequest::asker).distinct().count();
  }

  static Seq<RecordId> ofRequests(Collection<CareRequest> requests) {
    return Array.ofAll(requests).map(RecordId::of);
  }

  static Seq<RecordId> records(Collection<Contribution> contributions) {
    return Array.ofAll(contributions).map(RecordId::of);
  }

  /** Exact, whatever the order: 0.1 is a tenth. */
  static BigDecimal sum(Collection<Contribution> contributions) {
    return contributions.stream()
        .map(one -> BigDecimal.valueOf(one.quantity()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many different people gave or received. */
  static int people(Collection<Contribution> contributions) {
    Set<ParticipantId> people = new HashSet<>();
    for (Contribution one : contributions) {
      note(one.giver(), people);
      note(one.receiver(), people);
    }
    return people.size();
  }

  static void note(Party party, Set<ParticipantId> people) {
    if (party instanceof Party.Person person) {
      people.add(person.id());
    }
  }
}
