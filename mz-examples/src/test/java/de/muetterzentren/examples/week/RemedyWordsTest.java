package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.remedy.HelperChange;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.matching.remedy.RequestChange;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the page says would help. */
class RemedyWordsTest {
  private static final RequestId REQUEST = RequestId.of("r1");

  private final RemedyWords german = new RemedyWords(Phrases.in(Locale.GERMAN));
  private final RemedyWords english = new RemedyWords(Phrases.in(Locale.ENGLISH));

  private static Seq<ParticipantId> ids(String... names) {
    return Array.of(names).map(ParticipantId::of);
  }

  private static Remedy later(int minutes, String... helpers) {
    return new Remedy(
        REQUEST,
        Array.of(new RequestChange.Shift(Duration.ofMinutes(minutes), false)),
        ids(helpers));
  }

  private static Remedy hours(String helper, double hours) {
    ParticipantId id = ParticipantId.of(helper);
    return new Remedy(REQUEST, Array.of(new HelperChange.MoreHours(id, hours, 1)), Array.of(id));
  }

  @Test
  void oneSetIsASentence() {
    assertThat(german.lines(Array.of(later(30, "a", "b")), 3))
        .containsExactly("Es würde helfen, 30 Minuten später zu beginnen (dann: a und b).");
    assertThat(english.sentence(Array.of(later(30), hours("a", 2))))
        .containsExactly("It would help to start 30 minutes later.");
    assertThat(german.lines(Array.empty(), 3)).isEmpty();
    assertThat(german.sentence(Array.empty())).isEmpty();
  }

  @Test
  void severalSetsAreAListAndWhatIsLeftOutIsSaid() {
    Seq<Remedy> three = Array.of(later(30), hours("a", 2), hours("b", 3.5));

    assertThat(german.lines(three, 3))
        .containsExactly(
            "Eines davon würde helfen:",
            "– 30 Minuten später zu beginnen",
            "– a zu fragen, ob diesmal bis zu 2 Stunden in jener Woche recht wären",
            "– b zu fragen, ob diesmal bis zu 3,5 Stunden in jener Woche recht wären");
    assertThat(english.lines(three, 2))
        .containsExactly(
            "One of these would help:",
            "– to start 30 minutes later",
            "– to ask a whether up to 2 hours in that week would be all right this time",
            "– and other ways");
  }

  @Test
  void whoCouldBeAskedTheSameIsNamedTogether() {
    Seq<Remedy> same = Array.of("s", "e", "n", "star", "t").map(helper -> hours(helper, 2));

    assertThat(german.sentence(same.take(4)))
        .containsExactly(
            "Es würde helfen, s, e, n oder star zu fragen, ob diesmal bis zu 2 Stunden in jener"
                + " Woche recht wären.");
    assertThat(english.sentence(same))
        .containsExactly(
            "It would help to ask s, e, n or others whether up to 2 hours in that week would be all"
                + " right this time.");
  }

  @Test
  void everyKindOfQuestionNamesWhomToAsk() {
    ParticipantId a = ParticipantId.of("a");
    Seq<HelperChange> questions =
        Array.of(
            new HelperChange.GoFurther(a, Option.of(7.5), Option.none(), Duration.ofMinutes(9)),
            new HelperChange.MoreHours(a, 2, 1),
            new HelperChange.GetProof(a, ProofId.of("driving-licence"), LocalDate.of(2026, 11, 23)),
            new HelperChange.BeFree(
                a, Array.empty(), java.time.ZoneOffset.UTC, Duration.ofMinutes(30)));

    for (HelperChange question : questions) {
      Remedy remedy =
          new Remedy(
              REQUEST,
              Array.of(new RequestChange.Shift(Duration.ofHours(-1), false), question),
              Array.of(a));
      assertThat(german.sentence(Array.of(remedy)).get())
          .isEqualTo(remedy.text(Locale.GERMAN))
          .contains("1 Stunde früher zu beginnen und a ");
      assertThat(english.sentence(Array.of(remedy)).get()).isEqualTo(remedy.text(Locale.ENGLISH));
    }
  }

  @Test
  void onThePage() {
    assertThat(Run.week().block("sunday-company"))
        .contains("Eines davon würde helfen: – ringelblume, nachtigall, pirol oder star zu fragen,")
        .contains("– 3 Stunden früher zu beginnen (dann: nachtigall)");
    assertThat(Run.week().block("washing-machine")).doesNotContain("würde helfen");
  }

  @Test
  void thoseWhoAskSeeOnlyWhatTheyOrTheHouseCanChange() {
    Run asker = Run.week("--viewer", "asker");

    assertThat(asker.block("sunday-company"))
        .contains("Wir suchen weiter. Es würde helfen, 3 Stunden früher zu beginnen.")
        .doesNotContain("nachtigall", "star");
    assertThat(asker.block("bakery-night")).doesNotContain("helfen");
  }

  @Test
  void aHintIsSaidOnceForARequest() {
    assertThat(Run.week().block("film-evening"))
        .containsOnlyOnce("eine andere Zeit, die beiden passt")
        .containsOnlyOnce("eine Zeit in den Öffnungszeiten oder ein anderer Ort");
  }
}
