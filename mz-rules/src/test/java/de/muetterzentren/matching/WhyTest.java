package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.AMIRA;
import static de.muetterzentren.matching.Fixture.HOUSE;
import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.gave;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.somebody;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.json.AnswersJson;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.HouseRules;
import de.muetterzentren.matching.rule.RuleDescription.Texts;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Why this person, in sentences for each reader. */
class WhyTest {
  private static final RequestId R1 = RequestId.of("r1");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final Viewer COORDINATOR = Viewer.coordinator();
  private static final Viewer ASKER = Viewer.asker();
  private static final Viewer HELPER = Viewer.helper(BERTA);

  /** Amira's neighbour, who has helped her twice, and with whom she wishes to be. */
  private static Proposal familiar() {
    Participant berta =
        helper("berta").livesAt(north(1.2)).speaks("de", "tr").atHomeIn(HOUSE).build();
    Community community =
        house(
            berta,
            somebody("amira")
                .livesAt(MARKET)
                .speaks("tr", "de")
                .wishes(PairWish.with(BERTA))
                .build());
    community = gave(community, berta, AMIRA, 2, "2026-11-09");
    community = gave(community, berta, AMIRA, 1, "2026-11-16");
    return only(community.with(asks().build()).get());
  }

  private static Proposal only(Community community) {
    return Matcher.standard().answer(community, R1).proposals().single();
  }

  private static Proposal of(Reason... reasons) {
    return new Proposal(
        R1, BERTA, 0, Array.of(reasons), Array.empty(), Option.none(), Array.empty());
  }

  private static Reason reason(String rule, Object... values) {
    return new Reason(rule, 1, Array.of(values));
  }

  private static Obstacle obstacle(String rule, Object... values) {
    return new Obstacle(rule, R1, BERTA, Array.of(values));
  }

  @Test
  void theCoordinatorReadsEverything() {
    assertThat(familiar().why(ENGLISH))
        .isEqualTo(
            "berta lives 1.2 km away, has helped here twice before, has not been asked lately, speaks"
                + " German and Turkish, belongs to the same house and has given 3 hours lately; a"
                + " private wish speaks for it.");
    assertThat(familiar().why(GERMAN, COORDINATOR))
        .isEqualTo(
            "berta wohnt 1,2 km entfernt, hat hier schon zweimal geholfen, wurde zuletzt nicht"
                + " gefragt, spricht Deutsch und Türkisch, gehört zum selben Haus und hat zuletzt 3"
                + " Stunden gegeben; ein vertraulicher Wunsch spricht dafür.");
  }

  @Test
  void theAskerReadsWhatIsOpenFromTheOwnSide() {
    assertThat(familiar().why(ENGLISH, ASKER))
        .isEqualTo(
            "berta lives 1.2 km from the place, has helped you twice before, speaks German and"
                + " Turkish and belongs to the same house.");
    assertThat(familiar().why(GERMAN, ASKER))
        .isEqualTo(
            "berta wohnt 1,2 km vom Ort entfernt, hat dir schon zweimal geholfen, spricht Deutsch"
                + " und Türkisch und gehört zum selben Haus.");
  }

  @Test
  void theHelperIsAddressed() {
    assertThat(familiar().why(ENGLISH, HELPER))
        .isEqualTo(
            "You live 1.2 km away, have helped here twice before, speak German and Turkish and"
                + " belong to the same house.");
    assertThat(familiar().why(GERMAN, HELPER))
        .isEqualTo(
            "Du wohnst 1,2 km entfernt, hast hier schon zweimal geholfen, sprichst Deutsch und"
                + " Türkisch und gehörst zum selben Haus.");
  }

  @Test
  void howOftenSomebodyHelpedOthersStaysWithTheCoordinator() {
    Proposal proposal = of(reason("good-results", 7.0));

    assertThat(proposal.why(ENGLISH))
        .isEqualTo("berta has helped like this 7 times with a good result for both.");
    assertThat(proposal.why(ENGLISH, ASKER))
        .isEqualTo("berta has helped like this before with a good result for both.");
    assertThat(proposal.why(GERMAN, HELPER))
        .isEqualTo("Du hast schon einmal mit gutem Ergebnis für beide so geholfen.");
  }

  @Test
  void whereNothingMayBeSaidASentenceIsKindAndSaysNoMore() {
    Proposal secret = of(reason("not-asked-lately", 0.0), reason("wished-for"));

    assertThat(secret.why(ENGLISH, ASKER)).isEqualTo("berta could help you.");
    assertThat(secret.why(GERMAN, ASKER)).isEqualTo("berta könnte dir helfen.");
    assertThat(secret.why(ENGLISH, HELPER))
        .isEqualTo("You could help here, and you are free to say no.");
    assertThat(secret.why(GERMAN, HELPER))
        .isEqualTo("Du könntest hier helfen und kannst gern Nein sagen.");
    assertThat(of().why(ENGLISH)).isEqualTo("berta could do it.");
    assertThat(of().why(GERMAN)).isEqualTo("berta könnte es übernehmen.");
  }

  @Test
  void clausesAloneStillSayWhoItIs() {
    assertThat(of(reason("wished-for")).why(ENGLISH))
        .isEqualTo("berta could do it: a private wish speaks for it.");
    assertThat(of(reason("wished-for")).why(GERMAN))
        .isEqualTo("berta könnte es übernehmen: ein vertraulicher Wunsch spricht dafür.");
  }

  @Test
  void whatAnEmergencySetsAsideIsASecondSentence() {
    Participant berta = helper("berta").livesAt(north(1)).atMost(1).build();
    CareRequest emergency = asks().emergency().atHome(MARKET).build();
    Proposal proposal = only(house(berta).with(emergency).get());

    assertThat(proposal.why(ENGLISH))
        .isEqualTo(
            "berta lives 1.0 km away and would be a new acquaintance. It is an emergency, so we ask"
                + " all the same, and a no is all right: berta has pledged 0 of at most 1 hour in"
                + " that week (this takes 2).");
    assertThat(proposal.why(ENGLISH, HELPER))
        .isEqualTo(
            "You live 1.0 km away and would get to know somebody new. It is an emergency, so we ask"
                + " all the same, and you are free to say no: you have pledged 0 of at most 1 hour"
                + " in that week (this takes 2).");
    assertThat(proposal.why(GERMAN, HELPER))
        .isEqualTo(
            "Du wohnst 1,0 km entfernt und würdest jemand Neues kennenlernen. Weil es ein Notfall"
                + " ist, fragen wir trotzdem, und du kannst gern Nein sagen: du hast in jener Woche"
                + " 0 von höchstens 1 Stunde zugesagt (dies braucht 2).");
    assertThat(proposal.why(GERMAN, ASKER))
        .isEqualTo(
            "berta wohnt 1,0 km vom Ort entfernt und wäre eine neue Bekanntschaft für dich.");
  }

  @Test
  void anotherHelperReadsNothingOfIt() {
    assertThatThrownBy(() -> familiar().why(ENGLISH, Viewer.helper(ParticipantId.of("clara"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("viewer (clara) must be the proposed helper");
  }

  @Test
  void obstaclesAreASentenceTooAndWhatWouldHelpAnother() {
    Nearest mixed =
        new Nearest(
            BERTA,
            Array.of(
                obstacle("house-open"),
                obstacle("no-pause"),
                obstacle("not-declined"),
                obstacle("pair-wishes"),
                obstacle("proofs-held", ProofId.of("first-aid"), "ask")));

    assertThat(mixed.whyNot(ENGLISH))
        .isEqualTo(
            "berta takes a pause at this time and has said no this time; the house is closed at this"
                + " time, a private wish stands against it and the proof first-aid course that this"
                + " task needs is not at hand for that day.");
    assertThat(mixed.help(ENGLISH))
        .isEqualTo(
            "What would help: a time in the opening hours, or another place; a time after the"
                + " pause; ask somebody else; ask, help beside somebody who holds it, or choose"
                + " another task.");
    Nearest house = new Nearest(BERTA, Array.of(obstacle("house-open")));
    assertThat(house.whyNot(ENGLISH))
        .isEqualTo("It does not work out for berta yet: the house is closed at this time.");
    assertThat(house.whyNot(GERMAN))
        .isEqualTo("Für berta geht es noch nicht: das Haus ist zu dieser Zeit geschlossen.");
    assertThat(house.help(GERMAN))
        .isEqualTo("Es würde helfen: eine Zeit in den Öffnungszeiten oder ein anderer Ort.");
  }

  private static final Texts SINGS = new Texts("Singing counts.", "sings with {0}");
  private static final Texts SINGT = new Texts("Singen zählt.", "singt mit {0}");

  private static HouseRule sings(Texts english, Texts german) {
    return HouseRule.preference("sings", english, german, (Need need, Helper helper) -> 500);
  }

  private static Answer answer(HouseRule rule) {
    Community community =
        house(helper("berta").atHomeIn(CentreId.of("house")).build()).with(asks().build()).get();
    return Matcher.standard().withRules(rule).answer(community, R1);
  }

  @Test
  void aRuleOfAHouseTellsTheHelperOnlyWhatIsWrittenForHer() {
    Proposal silent =
        answer(sings(new Texts("Singing counts.", "sings"), new Texts("Singen zählt.", "singt")))
            .proposals()
            .single();

    assertThat(silent.why(ENGLISH)).startsWith("berta sings, ");
    assertThat(silent.why(ENGLISH, ASKER)).startsWith("berta sings, ");
    assertThat(silent.why(ENGLISH, HELPER))
        .isEqualTo("You would get to know somebody new and belong to the same house.");
  }

  @Test
  void aRuleOfAHouseMayHaveAllTextsAndKeepsThemInJson() {
    Answer answer =
        answer(
            sings(
                new Texts("Singing counts.", "somebody sings")
                    .withToHelper("there is singing")
                    .withToAsker("there''s singing")
                    .asClause(),
                new Texts("Singen zählt.", "jemand singt")
                    .withToHelper("es wird gesungen")
                    .withToAsker("es singt")
                    .asClause()));
    Seq<Answer> read = AnswersJson.read(AnswersJson.write(Array.of(answer))).get();

    for (Proposal proposal : Array.of(answer, read.single()).flatMap(Answer::proposals)) {
      assertThat(proposal.why(ENGLISH)).endsWith(" and belongs to the same house; somebody sings.");
      assertThat(proposal.why(ENGLISH, HELPER)).endsWith("the same house; there is singing.");
      assertThat(proposal.why(GERMAN, HELPER)).endsWith("selben Haus; es wird gesungen.");
      assertThat(proposal.why(ENGLISH, ASKER)).endsWith("the same house; there's singing.");
      assertThat(proposal.why(GERMAN, ASKER)).endsWith("zum selben Haus; es singt.");
    }
    assertThat(read).isEqualTo(Seq.narrow(Array.of(answer)));
  }

  @Test
  void aTextForSomebodyIsNeededInBothLanguages() {
    assertThatThrownBy(() -> sings(SINGS.withToHelper("sing"), SINGT.withToAsker("singt")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("english.toAsker must not be blank; german.toHelper must not be blank");
  }

  private static String drl(String head) {
    return """
        package house
        import de.muetterzentren.matching.fact.Pair
        global de.muetterzentren.matching.fact.Findings findings
        rule "reads"
          @purpose("Reading counts.")
          @zweck("Lesen zählt.")
          @reason("reads {0} books")
          @grund("liest {0} Bücher")
        """
        + head
        + """
          when
            $pair : Pair( )
          then
            findings.reason( "reads", $pair, 500, 3 );
          end
          """;
  }

  @Test
  void aCompiledRuleHasThemInItsHead() {
    Proposal proposal =
        answer(
                HouseRules.compile(
                    "reads.drl",
                    drl(
                        "@toHelper(\"read {0} books\") @anHelfende(\"liest {0} Bücher\")"
                            + " @clause(\"true\")\n")))
            .proposals()
            .single();

    assertThat(proposal.why(ENGLISH, HELPER)).endsWith("; read 3 books.");
    assertThat(proposal.why(GERMAN, COORDINATOR)).endsWith("; liest 3 Bücher.");
    assertThatThrownBy(
            () -> HouseRules.compile("half.drl", drl("@toAsker(\"reads\") @toHim(\"x\")\n")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("half.drl:4 @anAnfragende must be given")
        .hasMessageContaining("half.drl:4 (@toHim)")
        .hasMessageNotContaining("anHelfende");
  }
}
