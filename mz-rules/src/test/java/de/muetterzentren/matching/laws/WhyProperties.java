package de.muetterzentren.matching.laws;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.rule.RuleDescription;
import de.muetterzentren.matching.rule.SentencePart;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.Proof;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Why somebody, in sentences: whole ones, and for each reader no more than they may see. */
class WhyProperties {
  private static final Seq<Locale> BUILT_IN = Array.of(Locale.ENGLISH, Locale.GERMAN);

  /** Turkish is whole, Esperanto in bits, French is not there. */
  private static final Seq<Locale> LANGUAGES =
      BUILT_IN.appendAll(Array.of("tr", "eo", "fr").map(Locale::forLanguageTag));

  private static final Pattern END = Pattern.compile("\\.(?=\\s|$)");
  private static final Matcher EVERYBODY = Answers.UNLIMITED;

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 200)
  void everyReaderGetsOneOrTwoWholeSentencesInEveryLanguage(
      @ForAll("communities") Community community) {
    for (Proposal proposal : EVERYBODY.answers(community).flatMap(Answer::proposals)) {
      for (Viewer viewer : viewers(proposal)) {
        for (Locale reader : LANGUAGES) {
          assertWhole(
              proposal.why(reader, viewer),
              proposal.helper().value(),
              proposal.waived().isEmpty() || viewer instanceof Viewer.Asker ? 1 : 2);
        }
      }
    }
  }

  @Property(tries = 200)
  void whatStandsInTheWayIsOneSentenceAndWhatWouldHelpAnother(
      @ForAll("communities") Community community) {
    for (Answer answer : EVERYBODY.answers(community)) {
      if (answer instanceof Answer.Unmet unmet) {
        for (Nearest nearest : unmet.nearest()) {
          for (Locale reader : LANGUAGES) {
            assertWhole(nearest.whyNot(reader), nearest.helper().value(), 1);
            assertThat(nearest.whyNot(reader)).contains(nearest.helper().value());
            assertWhole(nearest.help(reader), nearest.helper().value(), 1);
            for (Obstacle obstacle : nearest.obstacles()) {
              assertThat(nearest.whyNot(reader)).contains(obstacle.text(reader));
              assertThat(nearest.help(reader)).contains(obstacle.change(reader));
            }
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void everyReasonThatAReaderMaySeeIsSaidAndNoOther(@ForAll("communities") Community community) {
    for (Proposal proposal : EVERYBODY.answers(community).flatMap(Answer::proposals)) {
      for (Viewer viewer : viewers(proposal)) {
        for (Locale reader : BUILT_IN) {
          String why = proposal.why(reader, viewer);
          for (Reason reason : proposal.reasons()) {
            boolean open = !reason.description().confidential();
            assertThat(reason.part(reader, viewer).isDefined())
                .isEqualTo(open || viewer instanceof Viewer.Coordinator);
            assertThat(reason.part(reader, viewer).map(SentencePart::text)).allMatch(why::contains);
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void helperAndAskerReadTheSameOfTheAnswerAndOfTheirView(
      @ForAll("communities") Community community) {
    for (Answer answer : EVERYBODY.answers(community)) {
      for (Proposal proposal : answer.proposals()) {
        for (Viewer viewer : viewers(proposal)) {
          Proposal seen =
              answer
                  .seenBy(viewer)
                  .proposals()
                  .find(same -> same.helper().equals(proposal.helper()))
                  .get();
          for (Locale reader : LANGUAGES) {
            assertThat(seen.why(reader, viewer)).isEqualTo(proposal.why(reader, viewer));
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void wishesProofsOthersAndTheirRequestsStayWithTheCoordinator(
      @ForAll("communities") Community community) {
    Set<String> secret =
        HashSet.<String>empty()
            .addAll(community.requests().keySet().map(Object::toString))
            .addAll(community.participants().keySet().map(Object::toString))
            .addAll(community.partners().keySet().map(Object::toString));
    for (Proposal proposal : EVERYBODY.answers(community).flatMap(Answer::proposals)) {
      for (Viewer viewer : viewers(proposal)) {
        if (viewer instanceof Viewer.Coordinator) {
          continue;
        }
        for (Locale reader : LANGUAGES) {
          String why = proposal.why(reader, viewer);
          assertThat(Array.of(why.split("[^\\p{L}\\p{N}_:-]+")))
              .doesNotContainAnyElementsOf(secret.remove(proposal.helper().value()));
          assertThat(why)
              .doesNotContainIgnoringCase("private")
              .doesNotContainIgnoringCase("vertraulich")
              .doesNotContainIgnoringCase("gizli")
              .doesNotContainIgnoringCase("sekreta")
              .doesNotContainIgnoringCase("lately")
              .doesNotContainIgnoringCase("zuletzt")
              .doesNotContainIgnoringCase("son zamanlarda");
          for (Participant somebody : community.participants().values()) {
            for (Proof proof : somebody.proofs()) {
              assertThat(why).doesNotContain(proof.kind().name(reader));
            }
          }
          assertSaysNothingConfidential(proposal, reader, why);
        }
      }
    }
  }

  private static void assertSaysNothingConfidential(Proposal proposal, Locale reader, String why) {
    for (Reason reason : proposal.reasons()) {
      RuleDescription rule = reason.description();
      if (rule.confidential()) {
        assertThat(why).doesNotContain(reason.text(reader));
      }
    }
  }

  private static Seq<Viewer> viewers(Proposal proposal) {
    return Array.of(Viewer.coordinator(), Viewer.asker(), Viewer.helper(proposal.helper()));
  }

  private static void assertWhole(String said, String helper, int sentences) {
    assertThat(said)
        .endsWith(".")
        .doesNotContain("{", "}", "..", "  ", " ,", " .")
        .isEqualTo(said.strip())
        .matches(text -> text.startsWith(helper + " ") || capital(text), "begins like a sentence");
    assertThat(END.matcher(said).results().count()).as(said).isEqualTo(sentences);
  }

  /** Turkish sentences may begin with a number: {@code 1,2 km uzakta oturuyorsun}. */
  private static boolean capital(String text) {
    return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
  }
}
