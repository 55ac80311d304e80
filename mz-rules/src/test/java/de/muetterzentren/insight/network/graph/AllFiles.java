package de.muetterzentren.insight.network.graph;

import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.insight.network.map.Pseudonyms;
import de.muetterzentren.insight.network.map.TieSource;
import de.muetterzentren.insight.network.picture.NetworkPicture;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;

/** Everything that knows JGraphT, one after the other. */
public final class AllFiles {
  private AllFiles() {}

  /** For two people; called through other class loaders. */
  public static String ofTwo() {
    Party one = Party.of(ParticipantId.of("one"));
    Party two = Party.of(ParticipantId.of("two"));
    NetworkMap map =
        new NetworkMap(
            Array.of(new Node(one, Option.none()), new Node(two, Option.none())),
            Array.of(NetworkTie.of(one, two, TieSource.OFFER)));
    return NetworkPicture.standard().svg(map, Locale.GERMAN)
        + GraphFiles.graphMl(map, Pseudonyms.ids())
        + GraphFiles.dot(map, Pseudonyms.ids());
  }
}
