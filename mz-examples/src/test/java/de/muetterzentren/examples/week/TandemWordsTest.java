package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.answer.Tandem;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the page says of learners. */
class TandemWordsTest {
  @Test
  void learnersStandBesideTheExperienced() {
    assertThat(Run.week().block("breakfast-friday"))
        .contains("schwalbe möchte das lernen und könnte primel begleiten und zuschauen.");
    assertThat(Run.week("--lang", "en", "--viewer", "asker").block("hosting-monday"))
        .contains("schwalbe would like to learn this and could come along with salbei and watch.");
  }

  @Test
  void whereNobodyLearnsNothingIsSaid() {
    assertThat(Run.week().block("washing-machine")).doesNotContain("lernen");
    assertThat(new TandemWords(Phrases.in(Locale.GERMAN)).lines(Array.empty())).isEmpty();
  }

  @Test
  void whoHasBegunJoinsIn() {
    Tandem tandem = new Tandem(ParticipantId.of("a"), ParticipantId.of("b"), Tandem.Step.JOIN_IN);

    assertThat(new TandemWords(Phrases.in(Locale.GERMAN)).lines(Array.of(tandem)))
        .containsExactly("a lernt das gerade und könnte bei b mitmachen.");
    assertThat(new TandemWords(Phrases.in(Locale.ENGLISH)).lines(Array.of(tandem)))
        .containsExactly("a is learning this and could join in beside b.");
  }
}
