package de.muetterzentren.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Faults.Fault;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Ids;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Queue;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CommunityProperties {
  @Provide
  Arbitrary<Community> small() {
    return Communities.small();
  }

  @Provide
  Arbitrary<List<Faults.Kind>> faults() {
    return Arbitraries.of(Faults.ALL).list().ofMinSize(1).ofMaxSize(3);
  }

  @Property
  void aCommunityWithAnyProblemIsNeverBuilt(
      @ForAll("small") Community valid, @ForAll("faults") List<Faults.Kind> kinds) {
    CommunityBuilder builder = Community.builder().addAll(valid);
    List<String> expected = new ArrayList<>();
    for (Faults.Kind kind : kinds) {
      Fault fault = kind.apply(valid, "-" + expected.size());
      fault.addTo(builder);
      expected.add(fault.path());
    }
    expected.sort(null);
    assertThat(builder.build().getError().map(Problem::path)).containsExactlyElementsOf(expected);
  }

  @Property
  void theOrderOfFaultsChangesNothing(
      @ForAll("small") Community valid, @ForAll("faults") List<Faults.Kind> kinds) {
    List<Fault> faults = new ArrayList<>();
    for (Faults.Kind kind : kinds) {
      faults.add(kind.apply(valid, "-" + faults.size()));
    }
    CommunityBuilder there = Community.builder().addAll(valid);
    faults.forEach(fault -> fault.addTo(there));
    CommunityBuilder back = Community.builder();
    for (int i = faults.size() - 1; i >= 0; i--) {
      faults.get(i).addTo(back);
    }
    back.addAll(valid);
    assertThat(paths(back)).isEqualTo(paths(there));
  }

  @Property(tries = 400)
  void theOrderOfPartsChangesNothing(@ForAll("small") Community valid, @ForAll long seed) {
    Community shuffled = OrderOfAdding.shuffled(valid, seed);
    assertThat(shuffled).isEqualTo(valid).hasSameHashCodeAs(valid);
  }

  @Property(tries = 400)
  void partByPartGivesTheSameAsAllAtOnce(@ForAll("small") Community valid) {
    // houses and people name each other, so people come with nothing but their ids at first
    CommunityBuilder bare = Community.builder();
    valid.services().values().forEach(bare::add);
    valid.participants().keySet().forEach(id -> bare.add(Participant.of(id)));
    Community grown = bare.orThrow();
    List<Object> parts = new ArrayList<>();
    valid.centres().values().forEach(parts::add);
    valid.participants().values().forEach(parts::add);
    valid.partners().values().forEach(parts::add);
    valid.offers().values().forEach(parts::add);
    valid.requests().values().forEach(parts::add);
    valid.questions().values().forEach(parts::add);
    valid.feedback().values().forEach(parts::add);
    valid.pledges().values().forEach(all -> all.values().forEach(parts::add));
    valid.declines().values().forEach(all -> all.values().forEach(parts::add));
    valid.offerDeclines().values().forEach(all -> all.values().forEach(parts::add));
    valid.calendars().values().forEach(parts::add);
    valid.attendances().values().forEach(all -> all.values().forEach(parts::add));
    valid.tallies().values().forEach(parts::add);
    valid.referrals().values().forEach(all -> all.values().forEach(parts::add));
    // a correction after what it corrects
    valid.contributions().values().sortBy(Contribution::id).forEach(parts::add);
    valid.funding().values().forEach(parts::add);
    valid.associations().values().forEach(parts::add);
    valid.topics().values().forEach(parts::add);
    valid
        .topicWishes()
        .values()
        .forEach(all -> all.values().forEach(asked -> asked.values().forEach(parts::add)));
    valid.gatherings().values().forEach(all -> all.values().forEach(parts::add));
    valid.sponsorships().values().forEach(parts::add);
    for (Object part : parts) {
      grown = Faults.with(grown, part).get();
    }
    assertThat(grown).isEqualTo(valid);
  }

  @Property(tries = 400)
  void noChangeTouchesWhatWasThereBefore(
      @ForAll("small") Community valid, @ForAll("faults") List<Faults.Kind> kinds) {
    int hash = valid.hashCode();
    Community copy = Community.builder().addAll(valid).orThrow();
    for (Faults.Kind kind : kinds) {
      for (Object part : kind.apply(valid, "-0").parts()) {
        Faults.with(valid, part);
      }
    }
    for (RequestId id : valid.requests().keySet()) {
      valid.without(id);
      for (Pledge pledge : valid.pledgesFor(id).values()) {
        valid.without(pledge);
      }
    }
    for (ParticipantId id : valid.participants().keySet()) {
      valid.without(id);
    }
    assertThat(valid).isEqualTo(copy);
    assertThat(valid.hashCode()).isEqualTo(hash);
  }

  @Property(tries = 400)
  void whatIsTakenOutLeavesNoTrace(@ForAll("small") Community valid) {
    for (RequestId id : valid.requests().keySet()) {
      var without = valid.without(id);
      assertThat(without.isInvalid())
          .isEqualTo(valid.contributions().values().exists(b -> b.request().contains(id)));
      if (without.isValid()) {
        assertThat(without.get().requests().containsKey(id)).isFalse();
        assertThat(without.get().pledges().containsKey(id)).isFalse();
        assertThat(without.get().declines().containsKey(id)).isFalse();
        assertThat(Community.builder().addAll(without.get()).orThrow()).isEqualTo(without.get());
      }
      for (Pledge pledge : valid.pledgesFor(id).values()) {
        Community stepped = valid.without(pledge);
        assertThat(stepped.pledgesFor(id).containsKey(pledge.helper())).isFalse();
        assertThat(stepped.with(pledge).get()).isEqualTo(valid);
      }
    }
  }

  @Property
  void oneChangeIsRefusedForAllThatTheWholeCheckRefuses(
      @ForAll("small") Community valid, @ForAll("faults") List<Faults.Kind> kinds) {
    for (Faults.Kind kind : kinds) {
      Community grown = valid;
      for (Object part : kind.apply(valid, "-0").parts()) {
        var changed = Faults.with(grown, part);
        Community unchecked = Faults.put(grown, part);
        assertThat(problems(changed)).isEqualTo(wholeCheck(unchecked));
        grown = changed.getOrElse(grown);
      }
    }
    for (RequestId id : valid.requests().keySet()) {
      assertThat(problems(valid.without(id)))
          .isEqualTo(wholeCheck(CommunityParts.remove(valid, id)));
    }
  }

  @Property(tries = 400)
  void contributionsAreFoundByTheirRequest(
      @ForAll("small") Community valid, @ForAll @IntRange(max = 4) int other) {
    RequestId about = RequestId.of(Ids.of("r", other));
    Community moved = valid;
    for (Contribution given : valid.contributions().values()) {
      Contribution changed =
          Contribution.builder()
              .id(given.id())
              .giver(given.giver())
              .receiver(given.receiver())
              .kind(given.kind())
              .quantity(given.quantity())
              .on(given.on())
              .corrects(given.corrects())
              .request(Option.when(valid.requests().containsKey(about), about))
              .build();
      moved = moved.with(changed).get();
    }
    for (Community some : List.of(valid, moved)) {
      assertThat(some.contributionsByRequest())
          .isEqualTo(
              some.contributions()
                  .values()
                  .filter(given -> given.request().isDefined())
                  .groupBy(given -> given.request().get())
                  .mapValues(same -> same.map(Contribution::id).toSet()));
    }
  }

  @Property(tries = 200)
  void whatSomebodyDidIsWhatTheWholeTells(@ForAll("small") Community valid) {
    assertDoingsAreThoseOfTheWhole(valid);
    Community changed = valid;
    for (Contribution one : valid.contributions().values()) {
      changed = CommunityParts.put(changed, turnedRound(one));
      assertDoingsAreThoseOfTheWhole(changed);
    }
    for (RequestId id : valid.requests().keySet()) {
      for (Pledge pledge : valid.pledgesFor(id).values()) {
        assertDoingsAreThoseOfTheWhole(valid.without(pledge));
        Pledge later = Pledge.of(id, pledge.helper(), pledge.agreedAt().plusSeconds(1));
        changed = CommunityParts.put(changed, later);
      }
      for (Decline decline : valid.declinesOf(id).values()) {
        changed =
            CommunityParts.put(
                changed, new Decline(id, decline.helper(), decline.at().plusSeconds(1)));
      }
      assertDoingsAreThoseOfTheWhole(changed);
      changed = CommunityParts.remove(changed, id);
      assertDoingsAreThoseOfTheWhole(changed);
    }
  }

  private static Contribution turnedRound(Contribution one) {
    return Contribution.builder()
        .id(one.id())
        .giver(one.receiver())
        .receiver(one.giver())
        .kind(one.kind())
        .quantity(one.quantity())
        .on(one.on())
        .corrects(one.corrects())
        .build();
  }

  /** As if everything were read from the first to the last part. */
  private static void assertDoingsAreThoseOfTheWhole(Community some) {
    for (ParticipantId id : some.participants().keySet()) {
      Doings doings = some.doingsOf(id);
      assertThat(doings.pledges())
          .isEqualTo(
              Array.ofAll(some.pledges().values())
                  .flatMap(same -> same.get(id))
                  .sortBy(Pledge::request));
      assertThat(doings.declines())
          .isEqualTo(
              Array.ofAll(some.declines().values())
                  .flatMap(same -> same.get(id))
                  .sortBy(Decline::request));
      Array<Contribution> all = Array.ofAll(some.contributions().values()).sortBy(Contribution::id);
      assertThat(doings.given()).isEqualTo(all.filter(one -> one.giver().equals(Party.of(id))));
      assertThat(doings.received())
          .isEqualTo(all.filter(one -> one.receiver().equals(Party.of(id))));
      assertThat(some.doings().containsKey(id)).isEqualTo(!doings.isEmpty());
    }
    assertThat(some.participants().keySet()).containsAll(some.doings().keySet());
  }

  @Property(tries = 400)
  void theKindOfCollectionChangesNothing(@ForAll("small") Community valid) {
    Community other =
        Changes.participants(
            valid,
            old ->
                old.withAbilities(Vector.ofAll(old.abilities()))
                    .withProofs(io.vavr.collection.List.ofAll(old.proofs()))
                    .withPairWishes(Queue.ofAll(old.pairWishes()))
                    .withLanguages(LinkedHashSet.ofAll(old.languages())));
    assertThat(other).isEqualTo(valid).hasSameHashCodeAs(valid);
  }

  private static Seq<Problem> problems(Validation<Seq<Problem>, Community> changed) {
    return changed.isValid() ? Array.empty() : changed.getError();
  }

  private static Seq<Problem> wholeCheck(Community unchecked) {
    return CommunityChecks.problems(unchecked).sortBy(Problem::path);
  }

  private static List<String> paths(CommunityBuilder builder) {
    return builder.build().getError().map(Problem::path).asJava();
  }
}
