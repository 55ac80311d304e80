package de.muetterzentren.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The events of a busy desk. */
class BusyDeskTest {
  private static final int SIZE = 200;

  @Test
  void theSameSeedGivesTheSameEventsAndAnotherSeedGivesOthers() {
    assertThat(events(7, 45)).isEqualTo(events(7, 45)).isNotEqualTo(events(8, 45));
  }

  @Test
  void everyKindOfEventComesAndCanBe() {
    Set<Class<?>> kinds = new HashSet<>();
    events(1, 90).forEach(event -> kinds.add(event.getClass()));

    assertThat(kinds)
        .containsExactlyInAnyOrder(
            DeskEvent.RequestCame.class,
            DeskEvent.RequestWithdrawn.class,
            DeskEvent.Pledged.class,
            DeskEvent.SteppedBack.class,
            DeskEvent.Declined.class,
            DeskEvent.AvailabilityChanged.class,
            DeskEvent.ParticipantChanged.class,
            DeskEvent.Contributed.class,
            DeskEvent.ClockMoved.class);
  }

  @Test
  void theCommunityStaysAboutAsLargeAsItWas() {
    Community before = BusyDesk.towns(SIZE, 3);
    try (Desk desk = Matcher.standard().open(before)) {
      BusyDesk busy = new BusyDesk(before, 3, true);
      BusyDesk.Kind[] kinds = BusyDesk.Kind.values();
      for (int i = 0; i < 270; i++) {
        assertThat(desk.apply(busy.next(desk, kinds[i % kinds.length])).isValid()).isTrue();
      }
      assertThat(desk.community().participants()).hasSameSizeAs(before.participants());
      assertThat(desk.community().requests().size())
          .isBetween(before.requests().size() - 5, before.requests().size());
      assertThat(desk.answers()).isEqualTo(Matcher.standard().answers(desk.community()));
    }
  }

  @Test
  void theTownsHaveEmergenciesRequestsInTheHouseAndPeopleWhoWishToLearn() {
    Community towns = BusyDesk.towns(1_000, 1);

    assertThat(towns.requests().values().count(one -> one.urgency() == Urgency.EMERGENCY))
        .isBetween(30, 70);
    assertThat(towns.requests().values().count(one -> one.where() instanceof Where.AtCentre))
        .isBetween(70, 130);
    assertThat(towns.participants().values().count(one -> !one.wantsToLearn().isEmpty()))
        .isBetween(70, 130);
    assertThat(towns.centres().values()).allMatch(house -> house.contactPersons().size() == 2);
  }

  private static List<DeskEvent> events(long seed, int number) {
    Community community = BusyDesk.towns(SIZE, 3);
    List<DeskEvent> events = new ArrayList<>();
    try (Desk desk = Matcher.standard().open(community)) {
      BusyDesk busy = new BusyDesk(community, seed, true);
      BusyDesk.Kind[] kinds = BusyDesk.Kind.values();
      for (int i = 0; i < number; i++) {
        DeskEvent event = busy.next(desk, kinds[i % kinds.length]);
        assertThat(desk.apply(event).isValid()).as("%s", event).isTrue();
        events.add(event);
      }
    }
    return events;
  }
}
