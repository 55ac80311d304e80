package de.muetterzentren.insight.benefit.guard;

import de.muetterzentren.insight.figure.FigureKind;
import io.vavr.collection.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests and people: parts of parts, and what two families say of the same. */
class SmallCountsAttackTest {
  /** Emergencies with help and without, others with help and without. */
  @Test
  void noRequestThatFoundNobodyCanBeReckonedFromEmergencies() {
    Worlds.nobodyCanTell(
        Worlds.of(4, 11),
        4,
        7,
        world ->
            Worlds.guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    Worlds.sum(world, 0, 1, 2, 3),
                    FigureKind.ANSWERED,
                    Worlds.sum(world, 0, 2),
                    FigureKind.UNMET,
                    Worlds.sum(world, 1, 3),
                    FigureKind.EMERGENCIES,
                    Worlds.sum(world, 0, 1),
                    FigureKind.EMERGENCIES_ANSWERED,
                    Worlds.sum(world, 0))));
  }

  /** Emergencies in time, later, without help; and requests that are none. */
  @Test
  void noPartOfAPartTellsHowLargeItIs() {
    Worlds.nobodyCanTell(
        Worlds.of(4, 11),
        4,
        7,
        world ->
            Worlds.guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    Worlds.sum(world, 0, 1, 2, 3),
                    FigureKind.EMERGENCIES,
                    Worlds.sum(world, 0, 1, 2),
                    FigureKind.EMERGENCIES_ANSWERED,
                    Worlds.sum(world, 0, 1),
                    FigureKind.EMERGENCIES_IN_TIME,
                    Worlds.sum(world, 0))));
  }

  /** Requests because of work with help, others with help, without help. */
  @Test
  void noRequestThatFoundNobodyCanBeReckonedFromThoseBecauseOfWork() {
    Worlds.nobodyCanTell(
        Worlds.of(3, 14),
        3,
        9,
        world ->
            Worlds.guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    Worlds.sum(world, 0, 1, 2),
                    FigureKind.ANSWERED,
                    Worlds.sum(world, 0, 1),
                    FigureKind.UNMET,
                    Worlds.sum(world, 2),
                    FigureKind.WORK_ANSWERED,
                    Worlds.sum(world, 0))));
  }

  /** Of newcomers, because of work with help, all others; nobody asks for both reasons. */
  @Test
  void noRequestForAnotherReasonCanBeReckoned() {
    Worlds.nobodyCanTell(
        Worlds.of(3, 14),
        3,
        9,
        world ->
            Worlds.guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    Worlds.sum(world, 0, 1, 2),
                    FigureKind.NEWCOMER_REQUESTS,
                    Worlds.sum(world, 0),
                    FigureKind.WORK_ANSWERED,
                    Worlds.sum(world, 1))));
  }

  /** Who asked, requests with help and without, and for how many services both. */
  @Test
  void noServiceTellsHowManyRequestsThereAreAtLeast() {
    List<int[]> worlds =
        Worlds.of(5, 6).stream()
            .filter(world -> world[1] >= world[3] && world[2] >= world[4])
            .filter(world -> (world[1] == 0) == (world[3] == 0))
            .filter(world -> (world[2] == 0) == (world[4] == 0))
            .filter(world -> (world[0] == 0) == (world[1] + world[2] == 0))
            .filter(world -> world[0] <= world[1] + world[2])
            .toList();
    Worlds.nobodyCanTell(
        worlds,
        3,
        4,
        world ->
            Worlds.guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    Worlds.amount(world[1] + world[2], world[0], world[1] + world[2]),
                    FigureKind.ANSWERED,
                    Worlds.amount(world[1], Math.min(world[0], world[1]), world[1]),
                    FigureKind.UNMET,
                    Worlds.amount(world[2], Math.min(world[0], world[2]), world[2]),
                    FigureKind.ASKED_SERVICES,
                    Worlds.amount(world[3] + world[4], 0, world[1] + world[2]),
                    FigureKind.UNMET_SERVICES,
                    Worlds.amount(world[4], 0, world[2]))));
  }

  /** People of one house, in one role, and how many pairs of them there are. */
  @Test
  void thatFewPeopleDidItOftenDoesNotTellHowMany() {
    List<int[]> worlds = new ArrayList<>();
    for (int people = 0; people <= 12; people++) {
      for (int pairs = people > 0 ? 1 : 0; pairs <= people * (people - 1) / 2; pairs++) {
        worlds.add(new int[] {people, pairs});
      }
    }
    Worlds.nobodyCanTell(
        worlds,
        2,
        100,
        world ->
            Worlds.guarded(
                Worlds.roles(world[0], 0, 0)
                    .put(FigureKind.TIES, Worlds.amount(world[1], world[0], world[1]))));
  }

  /** Both roles, only gave, only received, and contributions with people of other houses. */
  @Test
  void noNumberOfContributionsTellsHowFewPeopleThereAre() {
    Worlds.nobodyCanTell(
        Worlds.of(3, 6).stream()
            .flatMap(
                roles ->
                    IntStream.rangeClosed(5, 32)
                        .filter(times -> times >= roles[0] + roles[1] + roles[2])
                        .mapToObj(times -> new int[] {roles[0], roles[1], roles[2], times}))
            .toList(),
        3,
        100,
        world ->
            Worlds.guarded(
                Worlds.roles(world[0], world[1], world[2])
                    .put(FigureKind.CONTRIBUTIONS, Worlds.amount(world[3], 30, world[3]))));
  }

  /**
   * Twenty people who gave to the house or got from it, nobody to anybody, all for the café: who
   * did both, twice.
   */
  @Test
  void nearlyAsFewContributionsAsPeopleDoNotTellHowManyHadBothRoles() {
    Worlds.nobodyCanTell(
        Worlds.of(2, 20).stream()
            .filter(roles -> roles[0] + roles[1] <= 20)
            .flatMap(
                roles ->
                    IntStream.rangeClosed(roles[0], 24)
                        .mapToObj(
                            more -> new int[] {roles[0], roles[1], 20 - roles[0] - roles[1], more}))
            .toList(),
        3,
        100,
        world ->
            Worlds.guarded(
                Worlds.roles(world[0], world[1], world[2])
                    .put(FigureKind.CONTRIBUTIONS, Worlds.amount(20 + world[3], 20, 20 + world[3]))
                    .put(
                        FigureKind.FOR_THE_CAFE, Worlds.amount(20 + world[3], 20, 20 + world[3]))));
  }
}
