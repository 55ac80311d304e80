package de.muetterzentren.insight.network;

import static de.muetterzentren.balancing.Neighbourhood.AMIRA;
import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static de.muetterzentren.balancing.Neighbourhood.berta;
import static de.muetterzentren.balancing.Neighbourhood.bertaGave;
import static de.muetterzentren.balancing.Neighbourhood.invitations;
import static de.muetterzentren.balancing.Neighbourhood.on;
import static de.muetterzentren.balancing.Neighbourhood.with;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Of two who know hardly anybody Berta may be invited, unless she rests or does not wish it. */
class InvitationsTest {
  private static Seq<ParticipantId> invited(Function<Participant, Participant> change) {
    return invited(with(berta(change)));
  }

  private static Seq<ParticipantId> invited(Community community) {
    return Network.standard()
        .look(community, DateSpan.of(DAY.minusDays(29), DAY))
        .findings()
        .filter(found -> found.why().rule().equals("hardly-connected-person"))
        .flatMap(NetworkFinding::about);
  }

  @Test
  void whoKnowsHardlyAnybodyMayBeInvited() {
    assertThat(invited(same -> same)).containsExactly(AMIRA, BERTA);
  }

  @Test
  void whoPausesIsNotInvited() {
    assertThat(invited(one -> one.withRhythm(on(PhaseKind.PAUSE)))).containsExactly(AMIRA);
  }

  @Test
  void whoWishesForNoInvitationsIsNotInvited() {
    assertThat(invited(one -> one.withBoundaries(invitations(0)))).containsExactly(AMIRA);
  }

  @Test
  void whoPoursOutIsNotInvited() {
    assertThat(invited(with(berta(same -> same), bertaGave(40, 1), bertaGave(40, 8))))
        .containsExactly(AMIRA);
  }
}
