package de.muetterzentren.matching.fact;

import de.muetterzentren.model.Doings;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * A participant as somebody who could help, with pledges and what was given and received so far.
 * Everybody is one. Read-only; what is read of it late is the same for all who ask at once.
 */
public final class Helper {
  private final Participant participant;
  private final @Nullable Place home;
  private final Lazy<Languages> languages;
  private final Map<ServiceId, Ability> abilities;

  /** Read when it is first asked for: of most people nobody asks. */
  private final Lazy<Record> record;

  private final Lazy<Experience> experience;

  /** Made of what was given when it is first asked for. */
  private volatile @Nullable Set<Kept> kept;

  Helper(Participant participant, Lazy<Record> record) {
    this.participant = participant;
    this.home = participant.mobility().home().getOrNull();
    this.languages = Lazy.of(() -> Languages.of(participant.languages()));
    this.abilities = new HashMap<>();
    participant.abilities().forEach(ability -> abilities.put(ability.service(), ability));
    this.record = record;
    this.experience = Lazy.of(() -> Experience.of(given()));
  }

  private Helper(Helper before, Record record) {
    this.participant = before.participant;
    this.home = before.home;
    this.languages = before.languages;
    this.abilities = before.abilities;
    this.record = known(record);
    this.experience = before.experience;
  }

  private static Lazy<Record> known(Record record) {
    Lazy<Record> known = Lazy.of(() -> record);
    known.get();
    return known;
  }

  /**
   * The same person, as if some tasks were pledged besides.
   *
   * @param more which, each with a start for each of its times
   */
  public Helper pledging(Map<Need, List<Instant>> more) {
    List<Busy> spans = new ArrayList<>(busy());
    List<Supported> people = new ArrayList<>(supported());
    Map<Counted, Double> stock = new HashMap<>(record.get().pledgedStock);
    more.forEach(
        (need, starts) -> {
          for (int i = 0; i < starts.size(); i++) {
            Interval span = Interval.of(starts.get(i), need.occurrences().get(i).task());
            spans.add(new Busy(need.request().id(), span, need.place()));
            people.add(new Supported(need.service().id(), need.request().asker(), span.getStart()));
          }
          need.request()
              .amount()
              .forEach(
                  amount ->
                      stock.merge(
                          new Counted(need.service().id(), amount.unit()),
                          amount.quantity(),
                          Double::sum));
        });
    return new Helper(this, record.get().pledging(spans, people, stock));
  }

  /**
   * Somebody whom this person supports by a pledge, at one time.
   *
   * @param service with what
   * @param asker whom
   * @param start when it starts
   */
  public record Supported(ServiceId service, ParticipantId asker, Instant start) {}

  /** A pledge that was kept on a day: its hours are among what was given. */
  private record Kept(RequestId request, LocalDate on) {}

  /** What is counted, in its unit. */
  record Counted(ServiceId service, String unit) {}

  /**
   * What the community knows about somebody beyond the person.
   *
   * @param said pledges and declines, some of which are spans and people here
   * @param busy pledged spans
   * @param supported whom they support by pledges
   * @param given what they gave and holds
   * @param received what they received and holds
   * @param pledgedStock how much of what is counted is pledged
   */
  record Record(
      Doings said,
      List<Busy> busy,
      List<Supported> supported,
      List<Contribution> given,
      List<Contribution> received,
      Map<Counted, Double> pledgedStock) {
    Record {
      busy = List.copyOf(busy);
      supported = List.copyOf(supported);
      given = List.copyOf(given);
      received = List.copyOf(received);
    }

    Record pledging(List<Busy> busy, List<Supported> supported, Map<Counted, Double> stock) {
      return new Record(said, busy, supported, given, received, stock);
    }
  }

  /** The person. */
  public Participant participant() {
    return participant;
  }

  /** The person's id. */
  public ParticipantId id() {
    return participant.id();
  }

  /** Where ways start, if it is known. */
  public Optional<Place> home() {
    return Optional.ofNullable(home);
  }

  /**
   * The ability to give a service on a day, if there is one: what somebody says, or what has grown
   * out of good results for a service that they wish to learn. Both count the same.
   */
  public Optional<Ability> ability(ServiceId service, LocalDate on) {
    Ability said = abilities.get(service);
    return said != null || !learns(service) || !experience.get().grown(service, on)
        ? Optional.ofNullable(said)
        : Optional.of(Ability.of(service));
  }

  /** Whether there is an ability to give a service on a day. */
  public boolean can(ServiceId service, LocalDate on) {
    return ability(service, on).isPresent();
  }

  /** Every service for which there is an ability, on some day at least. */
  public Set<ServiceId> services() {
    if (participant.wantsToLearn().isEmpty()) {
      return Collections.unmodifiableSet(abilities.keySet());
    }
    Set<ServiceId> services = new HashSet<>(abilities.keySet());
    for (ServiceId learnt : participant.wantsToLearn()) {
      if (experience.get().grown(learnt)) {
        services.add(learnt);
      }
    }
    return services;
  }

  /** Whether a service that somebody wishes to learn was given well before a day. */
  public boolean begun(ServiceId service, LocalDate before) {
    return learns(service) && experience.get().begun(service, before);
  }

  private boolean learns(ServiceId service) {
    return participant.wantsToLearn().contains(service);
  }

  /** Languages spoken; none if not known. */
  public Languages languages() {
    return languages.get();
  }

  /** Pledged spans. */
  public List<Busy> busy() {
    return record.get().busy;
  }

  /** Whom this person supports by pledges, each time. */
  public List<Supported> supported() {
    return record.get().supported;
  }

  /** What this person gave. */
  public List<Contribution> given() {
    return record.get().given;
  }

  /** What this person received. */
  public List<Contribution> received() {
    return record.get().received;
  }

  /** When this person said yes or no to a request. */
  public Seq<Instant> asked() {
    return record.get().said.asked();
  }

  /** How much of a service's stock is already pledged in a unit; units are never converted. */
  public double pledgedStock(ServiceId service, String unit) {
    return record.get().pledgedStock.getOrDefault(new Counted(service, unit), 0.0);
  }

  /** Whether this person has declined a request. */
  public boolean declined(RequestId request) {
    return record.get().said.declined(request);
  }

  /** Whether the hours of a request on a day are already among what this person gave. */
  public boolean kept(RequestId request, LocalDate on) {
    Set<Kept> all = kept;
    if (all == null) {
      all = kept(given());
      kept = all;
    }
    return all.contains(new Kept(request, on));
  }

  private static Set<Kept> kept(List<Contribution> given) {
    Set<Kept> kept = new HashSet<>();
    for (Contribution one : given) {
      if (one.kind() == ContributionKind.HOURS) {
        one.request().forEach(request -> kept.add(new Kept(request, one.on())));
      }
    }
    return kept;
  }

  /** Whether this person has pledged to a request already. */
  public boolean pledged(RequestId request) {
    return record.get().said.pledgeFor(request).isDefined();
  }

  /** Whether this person has pledged a turn of a request, or all of it, already. */
  public boolean pledged(RequestId request, int turn) {
    return record.get().said.pledgeFor(request).exists(pledge -> pledge.holds(turn));
  }

  /** Whether both are found in the same places, by the same people, for the same services. */
  public boolean isFoundLike(Helper other) {
    return participant == other.participant
        && (participant.wantsToLearn().isEmpty() || given().equals(other.given()));
  }

  @Override
  public String toString() {
    return "Helper[" + id() + "]";
  }
}
