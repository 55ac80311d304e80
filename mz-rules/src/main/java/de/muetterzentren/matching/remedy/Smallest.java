package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;

/**
 * Collects sets of equally many changes. Of sets that change the same things only those stay that
 * nothing smaller makes needless: not 60 minutes where 30 are enough.
 */
final class Smallest {
  private final RequestId request;
  private final ToLongBiFunction<RequestId, ParticipantId> tie;
  private final Map<List<Change>, List<ParticipantId>> helpers = new LinkedHashMap<>();

  Smallest(RequestId request, ToLongBiFunction<RequestId, ParticipantId> tie) {
    this.request = request;
    this.tie = tie;
  }

  void add(Candidate candidate, List<HelperChange> asked) {
    List<Change> changes = new ArrayList<>(candidate.variant().changes());
    changes.addAll(asked);
    Helper helper = candidate.helper();
    helpers.computeIfAbsent(changes, none -> new ArrayList<>()).add(helper.id());
  }

  /** The least effort first; then what helpers need not be asked; then by chance of the ids. */
  Seq<Remedy> remedies() {
    Map<Set<Object>, List<List<Change>>> same = new HashMap<>();
    for (List<Change> changes : helpers.keySet()) {
      same.computeIfAbsent(
              changes.stream().map(Change::subject).collect(Collectors.toSet()),
              none -> new ArrayList<>())
          .add(changes);
    }
    return Array.ofAll(helpers.keySet())
        .filter(
            changes ->
                same.get(changes.stream().map(Change::subject).collect(Collectors.toSet())).stream()
                    .noneMatch(other -> makesNeedless(other, changes)))
        .map(changes -> new Remedy(request, Array.ofAll(changes), byTie(helpers.get(changes))))
        .sorted(
            Comparator.comparingInt(Remedy::effort)
                .thenComparing(Remedy::asksHelper)
                .thenComparingLong(remedy -> remedy.asksHelper() ? tie(remedy.helpers().head()) : 0)
                .thenComparing(remedy -> remedy.changes().mkString()));
  }

  private static boolean makesNeedless(List<Change> one, List<Change> other) {
    Map<Object, Double> amounts =
        one.stream().collect(Collectors.toMap(Change::subject, Change::amount));
    boolean less = false;
    for (Change change : other) {
      double amount = amounts.get(change.subject());
      if (amount > change.amount()) {
        return false;
      }
      less |= amount < change.amount();
    }
    return less;
  }

  private Seq<ParticipantId> byTie(List<ParticipantId> ids) {
    return Array.ofAll(ids)
        .distinct()
        .sorted(Comparator.comparingLong(this::tie).thenComparing(Comparator.naturalOrder()));
  }

  private long tie(ParticipantId helper) {
    return tie.applyAsLong(request, helper);
  }
}
