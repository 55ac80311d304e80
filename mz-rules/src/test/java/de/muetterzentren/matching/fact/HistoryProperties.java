package de.muetterzentren.matching.fact;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is counted of a pair is what the whole community tells. */
class HistoryProperties {
  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 200)
  void whatIsCountedOfAPairIsWhatTheWholeTells(
      @ForAll("communities") Community some, @ForAll long seed) {
    Community community = askedAroundThatTime(some, new Random(seed));
    Facts facts = Facts.of(community);
    for (CareRequest request : community.requests().values()) {
      Need need = facts.need(request);
      for (Participant person : community.participants().values()) {
        Helper helper = facts.helper(person);
        History history = Pair.of(need, helper, Travel.greatCircle()).history();
        Plain plain = new Plain(community, need, person.id());

        assertThat(history.helpedAsker()).isEqualTo(plain.fromTo(person.id(), request.asker()));
        assertThat(history.helpedByAsker()).isEqualTo(plain.fromTo(request.asker(), person.id()));
        assertThat(history.goodResults()).isEqualTo(plain.goodResults());
        assertThat(history.hoursGiven()).isEqualTo(plain.hoursGiven(helper));
        assertThat(history.hoursReceived()).isEqualTo(plain.hours(plain.received()));
        assertThat(history.timesAsked()).isEqualTo(plain.timesAsked());
      }
    }
  }

  /** With declines before, lately and behind the start of what is asked for. */
  private static Community askedAroundThatTime(Community community, Random random) {
    Community asked = community;
    for (CareRequest request : community.requests().values()) {
      Instant start = request.when().earliest().toInstant();
      for (ParticipantId id : community.participants().keySet()) {
        Instant at = start.plus(Duration.ofHours(random.nextInt(24 * 70) - 24 * 60));
        asked = asked.with(new Decline(request.id(), id, at)).get();
      }
    }
    return asked;
  }

  /** Around the changes of clocks, some of them over midnight, and where a day is left out. */
  @Property(tries = 2_000)
  void latelyIsToldByTheLocalDay(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(min = 1990, max = 2026) int year,
      @ForAll @IntRange(min = -1, max = 1) int days,
      @ForAll @IntRange(min = -30 * 60, max = 30 * 60) int minutes) {
    Instant newYear = LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
    ZoneOffsetTransition change = zone.getRules().nextTransition(newYear);
    Instant around = change == null ? newYear : change.getInstant();
    Need need = needWithLately(zone, LocalDate.ofInstant(around, zone).plusDays(days));
    Instant moment = around.plusSeconds(60L * minutes);

    assertThat(need.isLately(moment))
        .isEqualTo(!LocalDate.ofInstant(moment, zone).isBefore(need.lately()));
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Berlin",
            "America/St_Johns",
            "America/Havana",
            "Pacific/Apia",
            "Pacific/Kiritimati",
            "Pacific/Niue",
            "Australia/Lord_Howe")
        .map(ZoneId::of);
  }

  private static Need needWithLately(ZoneId zone, LocalDate lately) {
    Centre house = Centre.builder().id(CentreId.of("house")).name("House").zone(zone).build();
    Participant amira = Participant.of(ParticipantId.of("amira"));
    LocalDate day = lately.plusDays(house.policy().latelyDays());
    CareRequest request =
        CareRequest.builder()
            .id(RequestId.of("r1"))
            .centre(house.id())
            .asker(amira.id())
            .service(Services.CHILDCARE)
            .when(When.at(day.atTime(12, 0).atZone(zone), Duration.ofHours(1)))
            .build();
    return Facts.of(Community.builder().add(house).add(amira).add(request).orThrow()).need(request);
  }

  /** One walk over everything for each number. */
  private record Plain(Community community, Need need, ParticipantId helper) {
    Seq<Contribution> before() {
      return Array.ofAll(community.contributions().values())
          .filter(community::holds)
          .filter(one -> one.on().isBefore(need.firstDay()))
          .sortBy(Contribution::id);
    }

    Seq<Contribution> given() {
      return before().filter(one -> one.giver().equals(Party.of(helper)));
    }

    Seq<Contribution> received() {
      return before().filter(one -> one.receiver().equals(Party.of(helper)));
    }

    int fromTo(ParticipantId from, ParticipantId to) {
      return before()
          .count(one -> one.giver().equals(Party.of(from)) && one.receiver().equals(Party.of(to)));
    }

    int goodResults() {
      return given()
          .filter(one -> one.outcome().exists(Outcome::goodForBoth))
          .count(
              one ->
                  one.receiver().equals(Party.of(need.request().asker()))
                      || one.service().contains(need.service().id()));
    }

    double hours(Seq<Contribution> some) {
      double hours = 0;
      for (Contribution one : some) {
        if (one.kind() == ContributionKind.HOURS && !one.on().isBefore(need.lately())) {
          hours += one.quantity();
        }
      }
      return hours;
    }

    /** Those given, and those pledged that are not among them. */
    double hoursGiven(Helper person) {
      double hours = hours(given());
      LocalDate until = need.firstDay().plusDays(need.policy().latelyDays());
      for (Busy busy : person.busy()) {
        LocalDate on = LocalDate.ofInstant(busy.span().getStart(), need.house().zone());
        boolean kept =
            on.isBefore(need.firstDay())
                && given()
                    .exists(
                        one ->
                            one.kind() == ContributionKind.HOURS
                                && one.request().contains(busy.request())
                                && one.on().equals(on));
        if (!on.isBefore(need.lately()) && !on.isAfter(until) && !kept) {
          hours += busy.hours();
        }
      }
      return hours;
    }

    int timesAsked() {
      Seq<Instant> yes =
          Array.ofAll(community.pledges().values())
              .flatMap(of -> of.get(helper))
              .map(Pledge::agreedAt);
      Seq<Instant> no =
          Array.ofAll(community.declines().values()).flatMap(of -> of.get(helper)).map(Decline::at);
      Instant start = need.occurrences().get(0).starts().first();
      return yes.appendAll(no).count(at -> !at.isAfter(start) && need.isLately(at));
    }
  }
}
