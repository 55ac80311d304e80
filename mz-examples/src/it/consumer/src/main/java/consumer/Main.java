package consumer;

import de.muetterzentren.matching.*;
import de.muetterzentren.matching.answer.*;
import de.muetterzentren.model.*;
import de.muetterzentren.model.centre.*;
import de.muetterzentren.model.participant.*;
import de.muetterzentren.model.place.*;
import de.muetterzentren.model.request.*;
import de.muetterzentren.model.service.*;
import io.vavr.collection.*;
import java.time.*;
import java.util.Locale;

public class Main {
  public static void main(String[] args) {
    ZonedDateTime monday = ZonedDateTime.parse("2026-11-23T08:00+01:00[Europe/Berlin]");
    Centre house = Centre.builder().id(CentreId.of("lindenhof")).name("Lindenhof").zone(monday.getZone()).build();
    Participant amsel = Participant.builder().id(ParticipantId.of("amsel")).mobility(Mobility.of(Place.of(52.16, 10.33), 5))
        .abilities(Array.of(Ability.of(Services.EMERGENCY_CHILDCARE))).build();
    Participant birke = Participant.builder().id(ParticipantId.of("birke")).mobility(Mobility.of(Place.of(52.15, 10.34), 5)).build();
    CareRequest request = CareRequest.builder().id(RequestId.of("r1")).centre(house.id()).asker(birke.id())
        .service(Services.EMERGENCY_CHILDCARE).occasion(Occasion.HOSPITAL).when(When.at(monday, Duration.ofHours(4))).build();
    Community community = Community.builder().add(house).add(amsel).add(birke).add(request).orThrow();
    Answer answer = Matcher.standard().answer(community, request.id());
    answer.proposals().forEach(proposal -> System.out.println(proposal.why(Locale.ENGLISH)));
  }
}
