package de.muetterzentren.matching.houses;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saving food: nobody takes all the turns, unless they would stay empty. */
class KarrotTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final CentreId GROUP = CentreId.of("group");
  private static final ParticipantId GROUP_ITSELF = ParticipantId.of("group-itself");
  private static final ParticipantId JO = ParticipantId.of("jo");
  private static final ParticipantId KIM = ParticipantId.of("kim");
  private static final Place BAKERY = Place.of(52.5, 13.4);
  private static final Place MARKET = Place.of(52.51, 13.41);
  private static final Place CANTEEN = Place.of(52.52, 13.42);
  private static final Place ELSEWHERE = Place.of(52.53, 13.43);

  /** Asked on Friday at 18:00. */
  private static final CareRequest ASKED = pickup("asked", ELSEWHERE, "2026-11-27T18:00");

  private static final ZonedDateTime LONG_BEFORE = at("2026-11-23T08:00");

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN);
  }

  private static CareRequest pickup(String id, Place place, String start) {
    return CareRequest.builder()
        .id(RequestId.of(id))
        .centre(GROUP)
        .asker(GROUP_ITSELF)
        .service(Services.DRIVING)
        .where(Where.elsewhere(place))
        .helpers(2)
        .when(When.at(at(start), Duration.ofHours(1)))
        .build();
  }

  /** Jo has pledged to these, somebody else to none. */
  private static Community pledged(ParticipantId helper, CareRequest... requests) {
    CommunityBuilder parts =
        Community.builder()
            .add(Centre.builder().id(GROUP).name("Group").zone(BERLIN).build())
            .addParticipants(Array.of(GROUP_ITSELF, JO, KIM).map(Participant::of))
            .addRequests(Array.of(requests));
    for (CareRequest request : requests) {
      parts.add(Pledge.of(request.id(), helper, Instant.EPOCH));
    }
    if (!Array.of(requests).contains(ASKED)) {
      parts.add(ASKED);
    }
    return parts.orThrow();
  }

  private static boolean allowed(Community community, CareRequest request, ZonedDateTime now) {
    Community all = community.with(request).get();
    Facts facts = Facts.of(all);
    return new KarrotLimits(all, now.toInstant())
        .test(facts.need(request), facts.helper(all.participants().get(JO).get()));
  }

  @Test
  void oncePerPlaceAndWeek() {
    Community once = pledged(JO, pickup("monday", BAKERY, "2026-11-23T18:00"));

    assertThat(allowed(once, pickup("again", BAKERY, "2026-11-29T18:00"), LONG_BEFORE)).isFalse();
    assertThat(allowed(once, pickup("next", BAKERY, "2026-11-30T18:00"), LONG_BEFORE)).isTrue();
    assertThat(allowed(once, pickup("other", MARKET, "2026-11-24T18:00"), LONG_BEFORE)).isTrue();
  }

  @Test
  void threeAWeekOverall() {
    CareRequest monday = pickup("monday", BAKERY, "2026-11-23T18:00");
    CareRequest tuesday = pickup("tuesday", MARKET, "2026-11-24T18:00");
    CareRequest wednesday = pickup("wednesday", CANTEEN, "2026-11-25T18:00");
    CareRequest before = pickup("before", CANTEEN, "2026-11-22T18:00");

    assertThat(allowed(pledged(JO, monday, tuesday, before), ASKED, LONG_BEFORE)).isTrue();
    assertThat(allowed(pledged(JO, monday, tuesday, wednesday), ASKED, LONG_BEFORE)).isFalse();
    assertThat(allowed(pledged(KIM, monday, tuesday, wednesday), ASKED, LONG_BEFORE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T17:59, false",
    "2026-11-26T18:00, true",
    "2026-11-27T17:59, true",
    "2026-11-23T08:00, false"
  })
  void noLimitInTheLast24HoursIfNobodyCameForward(String now, boolean allowed) {
    CareRequest monday = pickup("monday", ELSEWHERE, "2026-11-23T18:00");

    assertThat(allowed(pledged(JO, monday), ASKED, at(now))).isEqualTo(allowed);
    assertThat(
            allowed(
                pledged(JO, monday).with(Pledge.of(ASKED.id(), KIM, Instant.EPOCH)).get(),
                ASKED,
                at(now)))
        .as("somebody came forward")
        .isFalse();
  }
}
