package de.muetterzentren.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.json.format.Limits;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not JSON, too much, or made to harm. */
class HostileInputTest {
  private static final CommunityJson JSON = CommunityJson.strict();
  private static final String EMPTY = "{\"format\":\"mz-community/1\"}";

  private static Seq<Problem> both(CommunityJson json, String text) throws IOException {
    Seq<Problem> ofText = json.read(text).getError();
    Seq<Problem> ofBytes =
        json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getError();
    assertThat(ofBytes.map(Problem::path)).isEqualTo(ofText.map(Problem::path));
    assertThat(ofBytes.map(Problem::expected)).isEqualTo(ofText.map(Problem::expected));
    return ofText;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'format':'mz-community/1',\\n'secret                 | line 2",
        "{'format':'mz-community/1',\\n 'zone':Secret}         | line 2",
        "{'format':'mz-community/1',\\n\\n 'x':{'secret':1]}   | line 3",
        "{'format':'mz-community/1'} secret                    | line 1",
        "{'format':'mz-community/1'}{}                         | line 1",
        "{'format':'mz-community/1'},                          | line 1",
        "{'x':NaN}                                             | line 1",
        "{'x':-Infinity}                                       | line 1",
        "{'x':01}                                              | line 1",
        "{'x':1,}                                              | line 1",
        "{x:1}                                                 | line 1",
        "{'x':1 /* secret */}                                  | line 1",
        "{'x':'secret\\u0001'}                                 | line 1",
        "``                                                    | line 1",
        "{                                                     | line 1",
        "{'participants':[{'id':'a'                            | line 1",
      })
  void textThatIsNotJsonIsOneProblemWithoutTheText(String json, String line) throws IOException {
    String text = json.replace('\'', '"').replace("\\n", "\n").replace("\\u0001", "\u0001");
    Seq<Problem> found = both(JSON, text).filter(each -> each.expected() == Expectation.JSON);

    assertThat(found).hasSize(1);
    assertThat(found.head().path()).isEqualTo("document");
    assertThat(found.head().value()).startsWith(line + ", column ");
    assertThat(found.head().toString()).doesNotContainIgnoringCase("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"secret\"", "null", "true"})
  void aDocumentIsAnObject(String text) throws IOException {
    assertThat(both(JSON, text)).containsExactly(Problem.without("document", Expectation.OBJECT));
  }

  @Test
  void problemsBeforeTheEndOfTheJsonAreKept() {
    assertThat(JSON.read("{\"format\":\"x\",\"participants\":[{}").getError())
        .extracting(Problem::path)
        .containsExactly("format", "participants[0].id", "document");
  }

  @Test
  void deepDocumentsAreRefused() throws IOException {
    String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertOnlyLimits(both(JSON, deep));
    assertOnlyLimits(both(JSON, "{\"x\":" + "{\"a\":".repeat(100_000)));
    assertOnlyLimits(both(CommunityJson.lenient(), deep));
  }

  @Test
  void longTextsNamesAndNumbersAreRefused() throws IOException {
    assertOnlyLimits(both(JSON, "{\"x\":\"" + "a".repeat(20_000) + "\"}"));
    assertOnlyLimits(both(JSON, "{\"" + "a".repeat(20_000) + "\":1}"));
    assertOnlyLimits(both(JSON, "{\"x\":" + "1".repeat(101) + "}"));
    assertOnlyLimits(both(JSON, "{\"x\":0." + "1".repeat(101) + "}"));
  }

  @Test
  void longDocumentsAreRefused() throws IOException {
    CommunityJson small = JSON.withLimits(Limits.standard().withDocumentLength(1_000));
    String participants = "{\"id\":\"a\"}" + ",{\"id\":\"a\"}".repeat(9_999);

    assertOnlyLimits(both(small, EMPTY + " ".repeat(980)));
    assertOnlyLimits(both(small, EMPTY.replace("}", ",\"participants\":[" + participants + "]}")));
    assertThat(small.read(EMPTY + " ".repeat(900)).isValid()).isTrue();
  }

  @Test
  void aSinglePartHasALimitToo() throws IOException {
    CommunityJson small = JSON.withLimits(Limits.standard().withValuesPerPart(100));

    assertOnlyLimits(both(small, "{\"x\":[" + "0,".repeat(200) + "0]}"));
  }

  @Test
  void endlessProblemsEndTheReading() throws IOException {
    CommunityJson few = JSON.withLimits(Limits.standard().withProblems(10));
    String wrong = "{\"participants\":[" + "{\"id\":7},".repeat(100_000) + "{}]";
    Seq<Problem> found = both(few, wrong);

    assertThat(found).hasSize(11);
    assertThat(found.get(9).path()).isEqualTo("participants[9].id");
    assertThat(found.last().expected()).isEqualTo(Expectation.LIMITS);
    assertThat(both(JSON, wrong)).hasSize(1_001);
  }

  @Test
  void manyNamesInOneObjectAreNoTrouble() throws IOException {
    StringBuilder many = new StringBuilder("{\"format\":\"mz-community/1\"");
    for (int i = 0; i < 100_000; i++) {
      many.append(",\"").append(Integer.toHexString(i * 31)).append("\":0");
    }

    assertThat(both(JSON, many.append('}').toString())).hasSize(1_001);
  }

  @Test
  void byteOrderMarksAndOtherUnicodeEncodingsAreTolerated() throws IOException {
    assertThat(JSON.read("\uFEFF" + EMPTY).isValid()).isTrue();
    for (Charset encoding :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      assertThat(
              JSON.read(new ByteArrayInputStream(("\uFEFF" + EMPTY).getBytes(encoding))).isValid())
          .as(encoding.name())
          .isTrue();
    }
  }

  @Test
  void bytesThatAreNoTextAreNotJson() throws IOException {
    byte[][] broken = {
      {'{', '"', (byte) 0xC3, '"', ':', '1', '}'},
      {'{', '"', 'a', '"', ':', '"', (byte) 0xFF, '"', '}'},
      {'{', '"', 'a', '"', ':', '"', (byte) 0xE2, (byte) 0x82},
      {0, 0, (byte) 0xFF, (byte) 0xFE, 1, 2, 3, 4},
      {(byte) 0xFE, (byte) 0xFF, 0, '{', (byte) 0xD8}
    };
    for (byte[] bytes : broken) {
      Seq<Problem> found = JSON.read(new ByteArrayInputStream(bytes)).getError();
      assertThat(found).extracting(Problem::expected).containsExactly(Expectation.JSON);
    }
  }

  @Test
  void troubleWithTheStreamIsNotAProblemOfTheDocument() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }
        };

    assertThatThrownBy(() -> JSON.read(broken)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> JSON.read(Path.of("no", "such", "file.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void streamsStayOpenAndFilesAreRead(@TempDir Path folder) throws IOException {
    boolean[] closed = {false, false};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.write(
        new RandomCommunity(7).make(),
        new FilterOutputStream(bytes) {
          @Override
          public void close() {
            closed[0] = true;
          }
        });
    JSON.read(
        new FilterInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          public void close() {
            closed[1] = true;
          }
        });
    Path file = Files.write(folder.resolve("community.json"), bytes.toByteArray());

    assertThat(closed).containsExactly(false, false);
    assertThat(JSON.read(file).get()).isEqualTo(new RandomCommunity(7).make());
  }

  private static void assertOnlyLimits(Seq<Problem> found) {
    assertThat(found).extracting(Problem::expected).containsExactly(Expectation.LIMITS);
    assertThat(found.head().path()).isEqualTo("document");
  }
}
