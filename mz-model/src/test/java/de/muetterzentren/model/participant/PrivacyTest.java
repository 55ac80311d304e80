package de.muetterzentren.model.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What must never reach a log: wishes, proofs, dates of birth, names. */
class PrivacyTest {
  private static final ParticipantId AMIRA = ParticipantId.of("amira");
  private static final ParticipantId OTHER = ParticipantId.of("somebody-else");

  private final Participant amira =
      Participant.builder()
          .id(AMIRA)
          .pairWishes(Array.of(PairWish.notWith(OTHER)))
          .proofs(
              Array.of(
                  new Proof(
                      ProofId.of("certificate"),
                      LocalDate.of(2024, 2, 3),
                      Option.of(LocalDate.of(2028, 4, 5)))))
          .born(Option.of(YearMonth.of(2012, 6)))
          .build();

  @Test
  void noTextFormShowsWishesProofsOrBirth() {
    Community community = Community.builder().add(amira).add(Participant.of(OTHER)).orThrow();
    for (Object shown :
        new Object[] {amira, community.without(OTHER), community.participants().get(AMIRA)}) {
      assertThat(shown.toString())
          .contains("amira")
          .doesNotContain("somebody-else", "certificate", "2024", "2028", "2012", "NOT_WITH")
          .doesNotContainIgnoringCase("wish[", "proof[");
    }
    assertThat(amira.pairWishes().toString()).doesNotContain("somebody-else", "NOT");
    assertThat(amira.proofs().toString()).doesNotContain("certificate", "2024", "2028");
  }

  @Test
  void noProblemShowsWhomAWishIsAbout() {
    Problem problem = Community.builder().add(amira).build().getError().head();
    assertThat(problem.path()).isEqualTo("participants[amira].pairWishes.other");
    assertThat(problem.value()).isEmpty();
    assertThat(problem.toString()).doesNotContain("somebody-else");
  }

  @Test
  void noTextFormAndNoProblemShowsWhatSomebodyWishesToTalkAbout() {
    TopicWishes wishes =
        new TopicWishes(
            OfferId.of("cafe"), AMIRA, LocalDate.of(2026, 11, 2), TreeSet.of(TopicId.of("debts")));
    assertThat(wishes.toString()).doesNotContain("debts", "amira");
    for (Problem problem : Community.builder().add(wishes).build().getError()) {
      assertThat(problem.toString()).doesNotContain("debts");
    }
    assertThat(
            CommunityJson.strict()
                .read(
                    """
                {"format":"mz-community/1","topicWishes":[{"offer":"cafe","participant":"amira",
                 "on":"2026-11-02","topics":["debts debts"]}]}""")
                .getError()
                .mkString())
        .contains("topicWishes[0].topics[0]")
        .doesNotContain("debts");
  }

  @Test
  void noProblemShowsTheDatesOfAProof() {
    Throwable thrown =
        catchThrowable(
            () ->
                new Proof(
                    ProofId.of("certificate"),
                    LocalDate.of(2024, 2, 3),
                    Option.of(LocalDate.of(2021, 4, 5))));
    assertThat(thrown.getMessage())
        .contains("validUntil")
        .doesNotContain("2024", "2021", "certificate");
  }

  @Test
  void noProblemRepeatsANameGivenAsAnId() {
    Throwable thrown = catchThrowable(() -> ParticipantId.of("Anna Müller"));
    assertThat(thrown.getMessage()).contains("participant").doesNotContain("Anna", "Müller");
  }
}
