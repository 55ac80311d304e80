package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.AbilitySource;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes to a whole community, for laws that say what must not matter. */
public final class Changes {
  private Changes() {}

  /**
   * The same community with the lists inside its parts in another order too: abilities, proofs,
   * wishes, phases, windows, times. Not equal, because lists have an order, but it means the same.
   */
  public static Community shuffledWithin(Community community, long seed) {
    Random random = new Random(seed);
    Community people =
        participants(
            community,
            old ->
                old.withAbilities(shuffled(old.abilities(), random))
                    .withProofs(shuffled(old.proofs(), random))
                    .withPairWishes(shuffled(old.pairWishes(), random))
                    .withRhythm(old.rhythm().withPhases(shuffled(old.rhythm().phases(), random)))
                    .withAvailability(old.availability().map(times -> shuffled(times, random))));
    return requests(
        people,
        old ->
            old.when() instanceof When.Flexible flexible
                ? old.withWhen(
                    new When.Flexible(shuffled(flexible.windows(), random), flexible.duration()))
                : old);
  }

  /** Experience in place of profession, and the other way round, for everybody. */
  public static Community withSwappedSources(Community community) {
    return participants(
        community,
        old ->
            old.withAbilities(
                old.abilities()
                    .map(
                        ability ->
                            ability.withSource(
                                ability.source() == AbilitySource.EXPERIENCE
                                    ? AbilitySource.PROFESSION
                                    : AbilitySource.EXPERIENCE))));
  }

  /** Without any contribution. */
  public static Community withoutContributions(Community community) {
    return withoutThe(community, false, true).orThrow();
  }

  /** With other contributions in place of those there were. */
  public static Community withContributions(
      Community community, Iterable<Contribution> contributions) {
    CommunityBuilder builder = withoutThe(community, false, true);
    contributions.forEach(builder::add);
    return builder.orThrow();
  }

  /** With one contribution of hours more, from one person to another. */
  public static Community withHours(
      Community community,
      ParticipantId giver,
      ParticipantId receiver,
      double hours,
      LocalDate on) {
    return community
        .with(
            Contribution.builder()
                .id(oneMore(community))
                .giver(Party.of(giver))
                .receiver(Party.of(receiver))
                .kind(ContributionKind.HOURS)
                .quantity(hours)
                .on(on)
                .build())
        .get();
  }

  /** The id of one contribution more. */
  public static ContributionId oneMore(Community community) {
    return Stream.iterate(0, number -> number + 1)
        .map(number -> ContributionId.of(Ids.of("b", number)))
        .filter(id -> !community.contributions().containsKey(id))
        .findFirst()
        .get();
  }

  /** Without any pledge or decline. */
  public static Community withoutPledgesAndDeclines(Community community) {
    return withoutThe(community, true, false).orThrow();
  }

  /** With one participant more. */
  public static Community withParticipant(Community community, Participant participant) {
    return community.with(participant).get();
  }

  /** Somebody who can do everything that is asked for, at any time and place. */
  public static Participant versatile(Community community, ParticipantId id) {
    Seq<ServiceId> asked =
        community.requests().values().map(CareRequest::service).distinct().sorted().toArray();
    return Participant.builder().id(id).abilities(asked.map(Ability::of)).build();
  }

  /** With every participant changed. */
  public static Community participants(
      Community community, Function<Participant, Participant> change) {
    Community changed = community;
    for (Participant old : community.participants().values()) {
      changed = changed.with(change.apply(old)).get();
    }
    return changed;
  }

  /** With every request changed. */
  public static Community requests(Community community, Function<CareRequest, CareRequest> change) {
    Community changed = community;
    for (CareRequest old : community.requests().values()) {
      changed = changed.with(change.apply(old)).get();
    }
    return changed;
  }

  private static CommunityBuilder withoutThe(
      Community community, boolean pledgesAndDeclines, boolean contributions) {
    CommunityBuilder builder = Community.builder();
    community.services().values().forEach(builder::add);
    community.centres().values().forEach(builder::add);
    community.offers().values().forEach(builder::add);
    builder.addParticipants(community.participants().values());
    builder.addRequests(community.requests().values());
    if (!pledgesAndDeclines) {
      community.pledges().values().forEach(all -> all.values().forEach(builder::add));
      community.declines().values().forEach(all -> all.values().forEach(builder::add));
      community.offerDeclines().values().forEach(all -> all.values().forEach(builder::add));
    }
    community.associations().values().forEach(builder::add);
    community.funding().values().forEach(builder::add);
    if (!contributions) {
      community.contributions().values().forEach(builder::add);
    }
    community.partners().values().forEach(builder::add);
    community.calendars().values().forEach(builder::add);
    community.attendances().values().forEach(all -> all.values().forEach(builder::add));
    community.tallies().values().forEach(builder::add);
    community.referrals().values().forEach(all -> all.values().forEach(builder::add));
    community.questions().values().forEach(builder::add);
    community.feedback().values().forEach(builder::add);
    return builder;
  }

  private static Timetable shuffled(Timetable times, Random random) {
    return Timetable.in(times.zone())
        .weekly(shuffled(times.weekly(), random))
        .except(shuffled(times.except(), random))
        .once(shuffled(times.once(), random))
        .build();
  }

  private static <T> Seq<T> shuffled(Seq<T> all, Random random) {
    List<T> list = new ArrayList<>(all.asJava());
    Collections.shuffle(list, random);
    return Array.ofAll(list);
  }
}
