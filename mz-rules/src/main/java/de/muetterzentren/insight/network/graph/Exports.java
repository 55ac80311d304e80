package de.muetterzentren.insight.network.graph;

import de.muetterzentren.insight.network.map.Legible;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.insight.network.map.Parties;
import de.muetterzentren.insight.network.map.Pseudonyms;
import de.muetterzentren.insight.network.map.TieSource;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/** Writes one map. */
final class Exports {
  private final Pseudonyms pseudonyms;
  private final Map<Party, Node> nodes = new HashMap<>();
  private final Graph<Party, NetworkTie> graph = new SimpleGraph<>(null, null, false);

  Exports(NetworkMap map, Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
    map.nodes().forEach(node -> nodes.put(node.party(), node));
    map.nodes().forEach(node -> graph.addVertex(node.party()));
    map.ties().forEach(tie -> graph.addEdge(tie.one(), tie.other(), tie));
  }

  String graphMl() {
    GraphMLExporter<Party, NetworkTie> exporter = new GraphMLExporter<>(this::id);
    for (String name : new String[] {"kind", "label"}) {
      exporter.registerAttribute(name, AttributeCategory.NODE, AttributeType.STRING);
    }
    for (TieSource source : TieSource.values()) {
      exporter.registerAttribute(name(source), AttributeCategory.EDGE, AttributeType.INT);
    }
    for (ContributionKind kind : ContributionKind.values()) {
      exporter.registerAttribute(name("gave", kind), AttributeCategory.EDGE, AttributeType.DOUBLE);
      exporter.registerAttribute(name("got", kind), AttributeCategory.EDGE, AttributeType.DOUBLE);
    }
    return text(exporter, UnaryOperator.identity());
  }

  String dot() {
    return text(
        new DOTExporter<Party, NetworkTie>(party -> '"' + id(party) + '"'), Exports::inOneLine);
  }

  private <T extends BaseExporter<Party, NetworkTie> & GraphExporter<Party, NetworkTie>>
      String text(T exporter, UnaryOperator<String> label) {
    exporter.setVertexAttributeProvider(party -> attributes(nodes.get(party), label));
    exporter.setEdgeAttributeProvider(Exports::attributes);
    StringWriter out = new StringWriter();
    exporter.exportGraph(graph, out);
    return out.toString();
  }

  /** Ids of people, houses and partners may be the same. */
  private String id(Party party) {
    return kind(party) + ":" + own(party);
  }

  private String own(Party party) {
    if (party instanceof Party.Person person) {
      return pseudonyms.of(person.id());
    }
    return Parties.id(party);
  }

  private static String kind(Party party) {
    if (party instanceof Party.Person) {
      return "person";
    }
    return party instanceof Party.House ? "house" : "partner";
  }

  private Map<String, Attribute> attributes(Node node, UnaryOperator<String> label) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    all.put("kind", DefaultAttribute.createAttribute(kind(node.party())));
    String name = node.name().getOrElse(() -> own(node.party()));
    all.put("label", DefaultAttribute.createAttribute(label.apply(Legible.inXml(name))));
    return all;
  }

  private static Map<String, Attribute> attributes(NetworkTie tie) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    tie.sources()
        .forEach((source, n) -> all.put(name(source), DefaultAttribute.createAttribute(n)));
    tie.flows().given().forEach((kind, n) -> all.put(name("gave", kind), number(n)));
    tie.flows().received().forEach((kind, n) -> all.put(name("got", kind), number(n)));
    return all;
  }

  private static Attribute number(BigDecimal much) {
    return DefaultAttribute.createAttribute(much.doubleValue());
  }

  private static String name(TieSource source) {
    return source.name().toLowerCase(Locale.ROOT);
  }

  private static String name(String direction, ContributionKind kind) {
    return direction + "_" + kind.name().toLowerCase(Locale.ROOT);
  }

  /** In DOT a backslash means something else. */
  private static String inOneLine(String text) {
    return text.replace('\\', '/').replaceAll("[\\r\\n]+", " ");
  }
}
