package de.muetterzentren.matching.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class AnswersJsonTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(AnswersJson.schema());

  @Test
  void theSchemaAcceptsAnswersAndRefusesOthers() {
    String json = AnswersJson.write(Matcher.standard().answers(Communities.of(2, 40, 30).sample()));

    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(json.replace("\"request\"", "\"reqest\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void noAnswers() {
    String json = AnswersJson.write(Array.empty());

    assertThat(json).contains("mz-answers/1");
    assertThat(AnswersJson.read(json).get()).isEmpty();
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    assertThat(
            problems(
                """
                {"format":"mz-answers/2","surprise":1,"answers":[
                  {"kind":"pledged","request":"r 1","helpers":["a"]},
                  {"kind":"maybe","request":"r1"},
                  {"kind":"unmet","request":"r1","stillNeeded":"two"},
                  7]}
                """))
        .containsExactly(
            "format must be one of mz-answers/1",
            "surprise is not a field here; known are format, answers",
            "answers[0].request must be 1 to 64 characters: letters, digits and . _ : -",
            "answers[1].kind (maybe) must be one of proposed, inTurns, pledged, unmet",
            "answers[2].stillNeeded (two) must be a whole number",
            "answers[2].nearest must be given",
            "answers[3] (7) must be an object");
  }

  @Test
  void refusesWhatIsNoDocument() {
    assertThat(problems("[]")).containsExactly("document must be an object");
    assertThat(problems("{}")).containsExactly("format must be given", "answers must be given");
    assertThat(problems("{\"format\":"))
        .singleElement()
        .asString()
        .contains("document (line 1, column", "must be well-formed JSON");
    assertThat(problems("{\"answers\":" + "[".repeat(10_000)))
        .singleElement()
        .asString()
        .contains("must keep the limits");
  }

  private static Seq<String> problems(String json) {
    return AnswersJson.read(json).getError().map(Problem::toString);
  }
}
