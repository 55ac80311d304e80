package de.muetterzentren.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.PairedDifference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The page that compares policies. */
class ComparisonPageTest {
  private static final ComparisonResult RESULT =
      MadeResults.of(5, 8, "own-rhythm", "tokens", "a house's <b>own</b> & rules");
  private static final String GERMAN = page(Locale.GERMAN).html();
  private static final String ENGLISH = page(Locale.ENGLISH).html();

  private static ComparisonPage page(Locale locale) {
    return ComparisonPage.of(RESULT, locale)
        .titled("Wer <leer> ausgeht & \"warum\"")
        .asking("<script>alert(1)</script>")
        .madeWith("Stadt", "Lindenstadt </dd>")
        .madeBy("java -cp mz-examples.jar …");
  }

  @Test
  void theSameResultsGiveTheSamePage() {
    assertThat(page(Locale.GERMAN).html()).isEqualTo(GERMAN);
  }

  @Test
  void isWellFormedAndEverythingInItIsEscaped() throws Exception {
    Document page = parsed(GERMAN);

    assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("Wer <leer> ausgeht & \"warum\"");
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
    assertThat(page.getElementsByTagName("dd").item(2).getTextContent())
        .isEqualTo("Lindenstadt </dd>");
  }

  @Test
  void needsNoNetworkAndNoScripts() {
    assertThat(GERMAN.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
        .doesNotContain("http:", "https:", "<link", "@import", "url(http");
  }

  @Test
  void canBeReadAloud() throws Exception {
    assertThat(all("<(h[1-6])[ >]", GERMAN)).containsExactly("h1", "h2", "h2", "h2", "h2");
    assertThat(all("<svg [^>]*aria-labelledby=\"(\\S+) ", GERMAN))
        .hasSize(6)
        .doesNotHaveDuplicates();
    assertThat(all("<(title) id", GERMAN)).hasSize(6);
    assertThat(all("<(desc) id", GERMAN)).hasSize(6);
    assertThat(all("\\bid=\"([^\"]*)\"", GERMAN)).doesNotHaveDuplicates();
    assertThat(all("<th (?!scope)", GERMAN)).isEmpty();
    Document page = parsed(GERMAN);
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("de");
    assertThat(page.getElementsByTagName("caption").getLength()).isEqualTo(2);
  }

  @Test
  void theTableHasMedianAndBandOfEachFigure() {
    double share = RESULT.band("tokens", Figure.SHARE_MET).median();

    assertThat(ENGLISH)
        .contains("<th scope=\"row\">Share of requests met (%)</th>")
        .contains("<td>" + String.format(Locale.ENGLISH, "%.1f (", 100 * share));
    assertThat(GERMAN)
        .contains("<th scope=\"row\">Anteil erfüllter Anfragen (%)</th>")
        .contains("<td>" + String.format(Locale.GERMAN, "%.1f (", 100 * share))
        .contains("<th scope=\"col\">Punkte mit Obergrenze</th>");
  }

  @Test
  void theDifferencesArePairedBySeedAndSayWhichWayTheyGo() {
    PairedDifference more = RESULT.difference("tokens", "own-rhythm", Figure.SHARE_MET);
    long higher = more.known().count(one -> one > 0);
    long lower = more.known().count(one -> one < 0);

    assertThat(more.band().median()).isNotEqualTo(-more.band().median());
    assertThat(ENGLISH)
        .contains("How much more or less than with: own rhythm")
        .contains(
            cell(
                Locale.ENGLISH,
                more,
                "higher with " + higher + ", lower with " + lower + " of 5 seeds"));
    assertThat(GERMAN)
        .contains(
            cell(
                Locale.GERMAN,
                more,
                "höher bei " + higher + ", niedriger bei " + lower + " von 5 Startwerten"));
  }

  private static String cell(Locale locale, PairedDifference apart, String seeds) {
    String band = BenchWords.in(locale).band(Figure.Unit.SHARE, apart.band());
    return "<td>" + band + " <small>" + seeds + "</small></td>";
  }

  @Test
  void saysHowItWasMade() {
    assertThat(ENGLISH)
        .contains(
            "<dt>Seeds</dt><dd>1 to 5</dd>", "<dt>Command</dt><dd>java -cp mz-examples.jar …");
    assertThat(GERMAN).contains("<dt>Startwerte</dt><dd>1 bis 5</dd>");
  }

  @Test
  void oneVariantHasNoDifferences() {
    assertThat(ComparisonPage.of(MadeResults.of(1, 2, "tokens"), Locale.ENGLISH).html())
        .doesNotContain("Differences")
        .contains("Medians over 1 seed;", "<h1>Policies compared</h1>");
  }

  @Test
  void isWrittenAsAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("made/page.html");
    page(Locale.GERMAN).writeTo(file);

    assertThat(Files.readString(file)).isEqualTo(GERMAN);
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThatThrownBy(() -> page(Locale.GERMAN).titled(" ")).hasMessageContaining("title");
    assertThatThrownBy(() -> page(Locale.GERMAN).asking("")).hasMessageContaining("question");
    assertThatThrownBy(() -> page(Locale.GERMAN).madeWith("x", "")).hasMessageContaining("value");
  }

  private static List<String> all(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
    }
    return found;
  }

  private static Document parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(
            new ByteArrayInputStream(
                html.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
  }
}
