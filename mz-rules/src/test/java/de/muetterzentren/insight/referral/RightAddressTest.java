package de.muetterzentren.insight.referral;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.arbitrary.Ids;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A family that needs help for a grandmother, in a town with two doctors. */
class RightAddressTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final PartnerId FIRST = PartnerId.of(Ids.of("n", 0));
  private static final PartnerId SECOND = PartnerId.of(Ids.of("n", 1));

  @Test
  void whoCouldBeAskedIsNamedInTheOrderOfIds() {
    for (Seq<PartnerId> order : Array.of(Array.of(FIRST, SECOND), Array.of(SECOND, FIRST))) {
      AddressBook book = RightAddress.standard().look(town(order), DateSpan.of(MONDAY));

      assertThat(book.missing().single().couldBeAsked()).containsExactly(FIRST, SECOND);
      assertThat(book.missing().single().why().text(Locale.ENGLISH))
          .contains("Dr " + FIRST + " or Dr " + SECOND);
    }
  }

  private static Community town(Seq<PartnerId> doctors) {
    CentreId house = CentreId.of("house");
    ParticipantId amira = ParticipantId.of("amira");
    CommunityBuilder town =
        Community.builder()
            .add(Centre.builder().id(house).name("Offenes Haus").zone(BERLIN).build())
            .add(Participant.of(amira))
            .add(
                CareRequest.builder()
                    .id(RequestId.of("grandmother"))
                    .centre(house)
                    .asker(amira)
                    .service(Services.ELDER_CARE)
                    .when(When.at(MONDAY.atTime(9, 0).atZone(BERLIN), Duration.ofHours(1)))
                    .build());
    for (PartnerId id : doctors) {
      town.add(Partner.builder().id(id).name("Dr " + id).kind(PartnerKind.HEALTH).build());
    }
    return town.orThrow();
  }
}
