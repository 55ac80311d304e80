package de.muetterzentren.insight.network.graph;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.network.MadeMaps;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.Parties;
import de.muetterzentren.insight.network.map.Pseudonyms;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.io.StringReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

/** Files for other tools, read back by readers of JGraphT. */
class GraphFilesProperties {
  private static final Pseudonyms OTHERS = Pseudonyms.salted("0123456789abcdef");

  @Provide
  Arbitrary<NetworkMap> maps() {
    return MadeMaps.small();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void graphMlReadBackHasTheSameNodesAndTies(@ForAll("maps") NetworkMap map) {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    readBack(map, importer, GraphFiles.graphMl(map, Pseudonyms.ids()));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void dotReadBackHasTheSameNodesAndTies(@ForAll("maps") NetworkMap map) {
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    readBack(map, importer, GraphFiles.dot(map, Pseudonyms.ids()));
  }

  private static void readBack(
      NetworkMap map, GraphImporter<String, DefaultEdge> importer, String file) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    importer.importGraph(graph, new StringReader(file));

    assertThat(graph.vertexSet())
        .containsExactlyInAnyOrderElementsOf(map.nodes().map(node -> id(node.party())));
    assertThat(graph.edgeSet().stream().map(edge -> ends(graph, edge)))
        .containsExactlyInAnyOrderElementsOf(
            map.ties().map(tie -> HashSet.of(id(tie.one()), id(tie.other()))));
  }

  private static Set<String> ends(Graph<String, DefaultEdge> graph, DefaultEdge edge) {
    return HashSet.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
  }

  private static String id(Party party) {
    String kind = party instanceof Party.Person ? "person" : "partner";
    return (party instanceof Party.House ? "house" : kind) + ":" + Parties.id(party);
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void peopleStandInFilesByTheNameOfTheFileAlone(@ForAll("maps") NetworkMap map) {
    for (String file : Array.of(GraphFiles.graphMl(map, OTHERS), GraphFiles.dot(map, OTHERS))) {
      for (var node : map.people().nodes()) {
        ParticipantId id = ((Party.Person) node.party()).id();
        assertThat(file).contains(OTHERS.of(id)).doesNotContainPattern("\\b" + id.value() + "\\b");
      }
    }
    assertThat(GraphFiles.dot(map, OTHERS)).isEqualTo(GraphFiles.dot(map, OTHERS));
    assertThat(GraphFiles.graphMl(map, OTHERS)).isEqualTo(GraphFiles.graphMl(map, OTHERS));
  }
}
