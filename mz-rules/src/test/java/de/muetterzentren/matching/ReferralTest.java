package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Referral;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Referral to professionals (Vermittlung an Fachleute), accompanied to the first talk. */
class ReferralTest {
  private final Matcher matcher = Matcher.standard();
  private final CareRequest request = asks().atHome(MARKET).build();

  @Test
  void aPartnerWhoIsTheRightAddressMakesAFullAnswer() {
    Community community = house().with(partner("office", Services.CHILDCARE, north(2))).get();

    Answer answer = answer(community, request);

    assertThat(answer).isInstanceOf(Answer.Unmet.class);
    assertThat(answer.met()).isFalse();
    assertThat(answer.answered()).isTrue();
    assertThat(answer.referrals().map(Referral::partner)).containsExactly(PartnerId.of("office"));
    assertThat(answer(house(), request).answered()).isFalse();
    assertThat(answer(house().with(partner("taxi", Services.DRIVING, MARKET)).get(), request))
        .isEqualTo(answer(house(), request));
  }

  @Test
  void nobodyHasToGoAlone() {
    Community community = house().with(partner("office", Services.CHILDCARE, north(2))).get();

    CareRequest along = answer(community, request).referrals().single().accompaniment().get();

    assertThat(along.id()).isEqualTo(RequestId.of("r1:accompaniment:office"));
    assertThat(along.service()).isEqualTo(Services.ACCOMPANIMENT);
    assertThat(along.asker()).isEqualTo(request.asker());
    assertThat(along.when()).isEqualTo(request.when());
    assertThat(along.where()).isEqualTo(Where.elsewhere(north(2)));
    assertThat(along.occasion()).isEqualTo(Occasion.APPOINTMENT);
    Community added = community.with(request).get().with(along).get();
    assertThat(matcher.answer(added, along.id()).referrals()).isEmpty();
    assertThat(answer(added, request).referrals().single().accompaniment()).isEmpty();
  }

  @Test
  void accompanimentItselfNeedsNoAccompaniment() {
    CareRequest along = asks().forA(Services.ACCOMPANIMENT).build();

    assertThat(
            answer(house().with(partner("office", Services.ACCOMPANIMENT, MARKET)).get(), along)
                .referrals()
                .single()
                .accompaniment())
        .isEmpty();
  }

  @Test
  void aReferralStandsBesideProposalsToo() {
    Community community =
        house(helper("berta").build()).with(partner("office", Services.CHILDCARE, MARKET)).get();

    assertThat(answer(community, request)).isInstanceOf(Answer.Proposed.class);
    assertThat(answer(community, request).referrals()).hasSize(1);
  }

  @Test
  void theNearestThreeAreNamedNearestFirst() {
    Community community = house();
    for (int km : new int[] {4, 1, 3, 2}) {
      community = community.with(partner("p" + km, Services.CHILDCARE, north(km))).get();
    }

    assertThat(answer(community, request).referrals().map(found -> found.partner().value()))
        .containsExactly("p1", "p2", "p3");
  }

  @Test
  void longIdsStayWithinTheirLimit() {
    RequestId longest = RequestId.of("r".repeat(64));
    RequestId one = Referrals.id(longest, PartnerId.of("p1"));
    RequestId other = Referrals.id(longest, PartnerId.of("p2"));

    assertThat(one.value()).hasSize(64);
    assertThat(one).isNotEqualTo(other);
  }

  private Answer answer(Community community, CareRequest asked) {
    return matcher.answer(community.with(asked).get(), asked.id());
  }

  private static Partner partner(String id, ServiceId service, Place place) {
    return Partner.builder()
        .id(PartnerId.of(id))
        .name("Partner " + id)
        .kind(PartnerKind.values()[0])
        .services(TreeSet.of(service))
        .place(Option.of(place))
        .build();
  }
}
