package de.muetterzentren.balancing;

import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.CENTRE;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static de.muetterzentren.balancing.Neighbourhood.berta;
import static de.muetterzentren.balancing.Neighbourhood.bertaGave;
import static de.muetterzentren.balancing.Neighbourhood.bertaGot;
import static de.muetterzentren.balancing.Neighbourhood.with;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.participant.Participant;
import org.junit.jupiter.api.Test;

/** A house says from when on it speaks of giving and taking; the usual swing is 12 hours. */
class RhythmOfTheHouseTest {
  private static Finding found(Community community, RhythmPolicy rhythm) {
    Centre house =
        Centre.builder()
            .id(CENTRE.id())
            .name(CENTRE.name())
            .zone(CENTRE.zone())
            .policy(HousePolicy.builder().rhythm(rhythm).build())
            .build();
    return Balancer.standard().assess(community.with(house).get(), DAY).of(BERTA).get();
  }

  private static String rule(Community community, RhythmPolicy rhythm) {
    return found(community, rhythm).why().rule();
  }

  @Test
  void withWiderBalanceSomebodyIsInBalanceForLonger() {
    RhythmPolicy wider = RhythmPolicy.builder().inBalance(0.5).build();

    assertThat(rule(with(berta(b -> b), bertaGave(6, 9)), RhythmPolicy.standard()))
        .isEqualTo("gives");
    assertThat(rule(with(berta(b -> b), bertaGave(6, 9)), wider)).isEqualTo("in-balance");
    assertThat(rule(with(berta(b -> b), bertaGave(6.5, 9)), wider)).isEqualTo("gives");
    assertThat(rule(with(berta(b -> b), bertaGot(6, 9)), wider)).isEqualTo("in-balance");
    assertThat(rule(with(berta(b -> b), bertaGot(6.5, 9)), wider)).isEqualTo("takes");
  }

  @Test
  void aHouseInvitesLaterAndOffersRestEarlierIfItLikes() {
    RhythmPolicy gentler = RhythmPolicy.builder().beyond(2).pouringOut(1).build();
    Community got = with(berta(b -> b), bertaGot(24, 9));
    Community gave = with(berta(b -> b), bertaGave(12.5, 9));

    assertThat(found(got, RhythmPolicy.standard()).mayBeInvited()).isTrue();
    assertThat(found(got, gentler).mayBeInvited()).isFalse();
    assertThat(found(with(berta(b -> b), bertaGot(24.5, 9)), gentler).mayBeInvited()).isTrue();
    assertThat(found(gave, RhythmPolicy.standard()).needsRest()).isFalse();
    assertThat(found(gave, gentler).needsRest()).isTrue();
  }

  @Test
  void whoIsAtHomeInNoHouseHasTheLevelsOfTheLibrary() {
    RhythmPolicy other = RhythmPolicy.builder().inBalance(1).build();

    assertThat(rule(with(Participant.of(BERTA), bertaGave(6, 9)), other)).isEqualTo("gives");
  }
}
