package de.muetterzentren.insight.network.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.insight.network.MadeMaps;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.Pseudonyms;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class NetworkPictureProperties {
  private static final Pseudonyms OTHERS = Pseudonyms.salted("0123456789abcdef");
  private static final NetworkPicture PICTURE = NetworkPicture.standard().with(OTHERS);

  @Provide
  Arbitrary<NetworkMap> maps() {
    return MadeMaps.small();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aPictureIsXmlInBothLanguagesAndShowsEverybodyAndEveryTie(@ForAll("maps") NetworkMap map)
      throws Exception {
    for (Locale locale : Array.of(Locale.GERMAN, Locale.ENGLISH)) {
      Document read = read(PICTURE.svg(map, locale));
      Array<String> titles = texts(read, "title");

      assertThat(read.getDocumentElement().getAttribute("lang")).isEqualTo(locale.getLanguage());
      assertThat(titles.head())
          .isEqualTo(locale == Locale.GERMAN ? "Netzwerkkarte" : "Network map");
      assertThat(texts(read, "desc").single()).isNotBlank();
      for (var node : map.nodes().filter(one -> one.isPerson())) {
        String name = OTHERS.of(((Party.Person) node.party()).id());
        assertThat(titles.filter(title -> title.endsWith(" " + name))).hasSize(1);
      }
      NodeList groups = read.getElementsByTagName("g");
      assertThat(((Element) groups.item(0)).getElementsByTagName("line").getLength())
          .isEqualTo(map.ties().size());
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void theSameSeedGivesTheSameBytesAndNobodyIsMoreThanAPseudonym(
      @ForAll("maps") NetworkMap map, @ForAll long seed) {
    NetworkPicture picture = PICTURE.sized(390, 844).withSeed(seed);
    String svg = picture.svg(map, Locale.GERMAN);

    assertThat(picture.svg(map, Locale.GERMAN)).isEqualTo(svg);
    for (var node : map.people().nodes()) {
      ParticipantId id = ((Party.Person) node.party()).id();
      assertThat(svg).doesNotContainPattern("\\b" + id.value() + "\\b");
    }
  }

  @Example
  void refusesSizesAndSecretsThatAreNone() {
    assertThatThrownBy(() -> PICTURE.sized(100, 5_000))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("width")
        .hasMessageContaining("height");
    assertThatThrownBy(() -> Pseudonyms.salted("short"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("secret")
        .hasMessageNotContaining("short");
    ParticipantId amira = ParticipantId.of("amira");
    assertThat(OTHERS.of(amira)).isEqualTo(OTHERS.of(amira)).hasSize(16).isNotEqualTo("amira");
    assertThat(Pseudonyms.salted("0123456789abcdeg").of(amira)).isNotEqualTo(OTHERS.of(amira));
    assertThat(Pseudonyms.ids().of(amira)).isEqualTo("amira");
  }

  private static Array<String> texts(Document read, String element) {
    NodeList found = read.getElementsByTagName(element);
    return Array.range(0, found.getLength()).map(i -> found.item(i).getTextContent());
  }

  private static Document read(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
