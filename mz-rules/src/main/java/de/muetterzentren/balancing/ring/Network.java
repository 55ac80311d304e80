package de.muetterzentren.balancing.ring;

import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The network behind needs: each person has a node where hours come in and one where they go out,
 * joined by what the person offers; what goes out of a giver comes in at a receiver, through a node
 * of the need if it has several givers. Everything is in an order that neither the alphabet nor the
 * order of the input decides.
 */
final class Network {
  /** What a part of the network stands for. */
  record Carrier(Need need, ParticipantId giver) {}

  private final List<ParticipantId> people;
  private final List<Integer> from = new ArrayList<>();
  private final List<Integer> to = new ArrayList<>();
  private final List<Long> most = new ArrayList<>();

  /** For edges that leave a giver, what they stand for; none for others. */
  private final Map<Integer, Carrier> carriers = new HashMap<>();

  private int nodes;

  Network(RingNeeds needs) {
    this(needs, WaysBack.all());
  }

  /** Without gifts that do not count. */
  Network(RingNeeds needs, WaysBack ways) {
    people =
        needs.offered().keySet().toJavaStream().sorted(Comparator.comparing(Network::tie)).toList();
    Map<ParticipantId, Integer> place = new HashMap<>();
    for (ParticipantId person : people) {
      int in = place.size();
      place.put(person, in);
      edge(in, people.size() + in, needs.offered().get(person).get());
    }
    nodes = 2 * people.size();
    List<Ordered> ordered = new ArrayList<>(needs.needs().size());
    for (Need need : needs.needs()) {
      int[] givers =
          need.givers()
              .toJavaStream()
              .filter(giver -> ways.allow(giver, need.receiver()))
              .mapToInt(place::get)
              .sorted()
              .toArray();
      if (givers.length > 0) {
        int[] all = need.givers().toJavaStream().mapToInt(place::get).sorted().toArray();
        ordered.add(new Ordered(need, place.get(need.receiver()), givers, all));
      }
    }
    ordered.sort(Ordered.NEUTRAL);
    ordered.forEach(this::add);
  }

  /** A need with the places of those givers who count, and of all whom it names. */
  private record Ordered(Need need, int receiver, int[] givers, int[] all) {
    private static final Comparator<Tie<RequestId>> NONE_FIRST =
        Comparator.nullsFirst(Comparator.naturalOrder());

    static final Comparator<Ordered> NEUTRAL =
        Comparator.comparingInt(Ordered::receiver)
            .thenComparing(Ordered::givers, Arrays::compare)
            .thenComparing(Ordered::all, Arrays::compare)
            .thenComparing(one -> one.need.most())
            .thenComparing(one -> one.need.mostFromOne())
            .thenComparing(Ordered::request, NONE_FIRST);

    private @Nullable Tie<RequestId> request() {
      return need.request().map(id -> new Tie<>(hash(id.value()), id)).getOrNull();
    }
  }

  private record Tie<T extends Comparable<T>>(long hash, T id) implements Comparable<Tie<T>> {
    @Override
    public int compareTo(Tie<T> other) {
      int byHash = Long.compare(hash, other.hash);
      return byHash != 0 ? byHash : id.compareTo(other.id);
    }
  }

  private static Tie<ParticipantId> tie(ParticipantId person) {
    return new Tie<>(hash(person.value()), person);
  }

  private static long hash(String id) {
    return NeutralTie.of("ring", id);
  }

  private void add(Ordered ordered) {
    Need need = ordered.need;
    if (ordered.givers.length == 1) {
      int giver = ordered.givers[0];
      carriers.put(from.size(), new Carrier(need, people.get(giver)));
      edge(people.size() + giver, ordered.receiver, Math.min(need.most(), need.mostFromOne()));
      return;
    }
    int middle = nodes++;
    for (int giver : ordered.givers) {
      carriers.put(from.size(), new Carrier(need, people.get(giver)));
      edge(people.size() + giver, middle, need.mostFromOne());
    }
    edge(middle, ordered.receiver, need.most());
  }

  private void edge(int tail, int head, long capacity) {
    from.add(tail);
    to.add(head);
    most.add(capacity);
  }

  /** Everybody, in neutral order; the first edges are theirs. */
  List<ParticipantId> people() {
    return people;
  }

  int nodes() {
    return nodes;
  }

  int edges() {
    return from.size();
  }

  int from(int edge) {
    return from.get(edge);
  }

  int to(int edge) {
    return to.get(edge);
  }

  long most(int edge) {
    return most.get(edge);
  }

  /** What an edge stands for that leaves a giver; none for others. */
  @Nullable Carrier carrier(int edge) {
    return carriers.get(edge);
  }

  /** What somebody gives to a need, in neutral order. */
  Seq<Share> shares(long[] flow) {
    List<Share> shares = new ArrayList<>();
    for (int edge = people.size(); edge < edges(); edge++) {
      Carrier carrier = carriers.get(edge);
      if (carrier != null && flow[edge] > 0) {
        shares.add(new Share(carrier.need, carrier.giver, flow[edge]));
      }
    }
    return Array.ofAll(shares);
  }
}
