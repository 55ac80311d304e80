package de.muetterzentren.model;

import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** One valid value of each kind, to be made wrong in one place. */
final class Valid {
  static final CentreId HOUSE = CentreId.of("house");
  static final ParticipantId AMIRA = ParticipantId.of("amira");
  static final ParticipantId BERTA = ParticipantId.of("berta");
  static final RequestId REQUEST = RequestId.of("r1");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, BERLIN);
  static final Instant AGREED = Instant.parse("2026-11-20T10:00:00Z");

  private Valid() {}

  static Centre.Builder centre() {
    return Centre.builder().id(HOUSE).name("Offenes Haus").zone(BERLIN);
  }

  static CareRequest.Builder request() {
    return CareRequest.builder()
        .id(REQUEST)
        .centre(HOUSE)
        .asker(AMIRA)
        .service(Services.BABYSITTING)
        .when(When.at(START, Duration.ofHours(2)));
  }

  static Offer.Builder offer() {
    return Offer.builder()
        .id(OfferId.of("o1"))
        .centre(HOUSE)
        .field(Field.ENCOUNTER)
        .service(Services.LUNCH_TABLE);
  }

  static Partner.Builder partner() {
    return Partner.builder().id(PartnerId.of("town")).name("Stadt").kind(PartnerKind.AUTHORITY);
  }

  static Contribution.Builder contribution() {
    return Contribution.builder()
        .id(ContributionId.of("b1"))
        .giver(Party.of(AMIRA))
        .receiver(Party.of(BERTA))
        .kind(ContributionKind.HOURS)
        .quantity(2)
        .on(LocalDate.of(2026, 11, 1));
  }

  /** A house with Amira and Berta, one request of Amira, an offer, a partner, a contribution. */
  static CommunityBuilder community() {
    return Community.builder()
        .add(centre().build())
        .add(Participant.of(AMIRA))
        .add(Participant.of(BERTA))
        .add(request().build())
        .add(offer().build())
        .add(partner().build())
        .add(contribution().build());
  }
}
