package de.muetterzentren.examples.network;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.network.Encounter;
import de.muetterzentren.insight.network.Network;
import de.muetterzentren.insight.network.NetworkFinding;
import de.muetterzentren.insight.network.NetworkReport;
import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.figure.Reach;
import de.muetterzentren.insight.network.graph.GraphFiles;
import de.muetterzentren.insight.network.map.Pseudonyms;
import de.muetterzentren.insight.network.picture.NetworkPicture;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who is connected with whom? Looks at the network of the bundled house over a year: its knots and
 * bridges, who could be invited to what, and the same as a picture (SVG) and as files for other
 * tools (GraphML, DOT), in which people have other names than in the house.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.network.WhoIsConnected de network
 * }</pre>
 */
public final class WhoIsConnected {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final Pseudonyms OTHERS = Pseudonyms.salted("a secret of this example");
  private static final int PHONE = 390;

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;

  private WhoIsConnected(Locale locale) {
    this.locale = locale;
  }

  /**
   * A language, {@code de} or {@code en}, and a folder for the picture and the files; German and no
   * files if left out.
   */
  public static void main(String[] arguments) throws IOException {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    NetworkReport now = look(House.bundled(), SUNDAY);
    Tables.show(walk(now, locale));
    if (arguments.length > 1) {
      write(now, locale, Path.of(arguments[1]));
    }
  }

  /** The network over the year up to a day. */
  static NetworkReport look(Community community, LocalDate day) {
    return Network.standard().look(community, DateSpan.of(day.minusYears(1).plusDays(1), day));
  }

  /** Writes the picture, for a screen and for a phone, and the files for other tools. */
  static void write(NetworkReport now, Locale locale, Path folder) throws IOException {
    NetworkPicture picture = NetworkPicture.standard().with(OTHERS);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("network.svg"), picture.svg(now.map(), locale));
    Files.writeString(
        folder.resolve("network-phone.svg"), picture.sized(PHONE, 844).svg(now.map(), locale));
    Files.writeString(folder.resolve("network.graphml"), GraphFiles.graphMl(now.map(), OTHERS));
    Files.writeString(folder.resolve("network.dot"), GraphFiles.dot(now.map(), OTHERS));
  }

  /** The walk as a text. */
  static String walk(NetworkReport now, Locale locale) {
    return new WhoIsConnected(locale).of(now);
  }

  private String of(NetworkReport now) {
    figures(now);
    heading("What holds the network together", "Was das Netzwerk zusammenhält");
    now.findings().filter(found -> found.about().isEmpty()).forEach(this::line);
    heading("Where somebody could share the load", "Wo jemand mittragen könnte");
    of(now, "bridge-person");
    heading("Who could be invited to what", "Wer wozu eingeladen werden könnte");
    of(now, "encounter");
    heading("Who could be invited at all", "Wer überhaupt eingeladen werden könnte");
    of(now, "hardly-connected-person");
    now.encounters().headOption().forEach(first -> toPerson(now, first));
    return text.toString();
  }

  private void figures(NetworkReport now) {
    Figures whole = now.whole();
    Seq<Integer> reach = now.people().reach().map(Reach::inThreeSteps).sorted();
    heading("In figures", "In Zahlen");
    line(
        in(
            "%d people, houses and partners, %d ties (%d both ways, %d one way), %d without a tie",
            "%d Menschen, Häuser und Partner, %d Verbindungen (%d in beide Richtungen, %d in eine),"
                + " %d ohne Verbindung"),
        whole.nodes(),
        whole.ties(),
        whole.mutualTies(),
        whole.oneSidedTies(),
        whole.isolated().size());
    line(
        in(
            "over people alone, half of them reach %d others or more in three steps",
            "über Menschen allein erreicht die Hälfte in drei Schritten %d andere oder mehr"),
        reach.isEmpty() ? 0 : reach.get(reach.size() / 2));
  }

  private void of(NetworkReport now, String rule) {
    now.findings().filter(found -> found.why().rule().equals(rule)).forEach(this::line);
  }

  private void toPerson(NetworkReport now, Encounter first) {
    heading("And to " + first.participant(), "Und an " + first.participant());
    now.about(first.participant()).forEach(found -> line(found.toPerson(locale)));
  }

  private void heading(String english, String german) {
    text.append(text.isEmpty() ? "" : "\n").append(in(english, german)).append(":\n");
  }

  private void line(NetworkFinding found) {
    line(found.text(locale));
  }

  private void line(String said, Object... values) {
    String whole = values.length == 0 ? said : String.format(Locale.ROOT, said, values);
    text.append("  ").append(whole).append('\n');
  }

  private String in(String english, String german) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
