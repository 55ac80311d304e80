package de.muetterzentren.matching.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswersJsonProperties {
  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 300)
  void readingWhatWasWrittenGivesEqualAnswers(@ForAll("communities") Community community)
      throws IOException {
    Seq<Answer> answers = Matcher.standard().answers(community);
    Seq<Answer> open = answers.map(answer -> answer.seenBy(Viewer.asker()));

    assertThat(AnswersJson.read(AnswersJson.write(answers)).get()).isEqualTo(answers);
    assertThat(AnswersJson.read(AnswersJson.write(open)).get()).isEqualTo(open);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AnswersJson.write(answers, bytes);
    assertThat(AnswersJson.read(new ByteArrayInputStream(bytes.toByteArray())).get())
        .isEqualTo(answers);
  }

  @Property(tries = 300)
  void whatTheAskerGetsNamesNoConfidentialRule(@ForAll("communities") Community community) {
    String json =
        AnswersJson.write(
            Matcher.standard()
                .withProposals(1_000)
                .answers(community)
                .map(answer -> answer.seenBy(Viewer.asker())));

    assertThat(json).doesNotContain("wished-for", "pair-wishes", "private", "vertraulich");
  }
}
