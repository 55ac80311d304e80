package de.muetterzentren.insight.json;

import de.muetterzentren.balancing.json.FindingFormats;
import de.muetterzentren.insight.network.Encounter;
import de.muetterzentren.insight.network.NetworkFinding;
import de.muetterzentren.insight.network.figure.BridgeNode;
import de.muetterzentren.insight.network.figure.BridgeTie;
import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.figure.Reach;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.insight.network.map.TieSource;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.json.ContributionFormats;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/** Parts of the network as JSON values. */
record NetworkFormats(Locale locale) {
  /** Who stands on the map. */
  static final ObjectFormat<Node> NODE =
      ObjectFormat.of(
          "Node",
          "A person, a house or a partner.",
          Node::new,
          Field.required("party", ContributionFormats.PARTY, Node::party, "Who."),
          Field.optional(
              "name", Scalar.text(), Node::name, "The public name of a house or partner."));

  /** A tie. */
  static final ObjectFormat<NetworkTie> TIE =
      ObjectFormat.of(
          "NetworkTie",
          "A tie between two; people come before houses, these before partners, each by id.",
          NetworkTie::new,
          Field.<NetworkTie, Party>required(
              "one", ContributionFormats.PARTY, NetworkTie::one, "The first of both."),
          Field.required("other", ContributionFormats.PARTY, NetworkTie::other, "The second."),
          Field.required(
              "flows",
              FindingFormats.FLOWS,
              NetworkTie::flows,
              "What the first gave and received."),
          Field.required(
              "sources",
              MapFormat.of(Scalar.name(TieSource.class), Numbers.WHOLE),
              NetworkTie::sources,
              "From what it is known, and how often."));

  private static final ObjectFormat<BridgeNode> BRIDGE_NODE =
      ObjectFormat.of(
          "BridgeNode",
          "One without whom the network would fall into more parts.",
          BridgeNode::new,
          Field.required("node", ContributionFormats.PARTY, BridgeNode::node, "Who."),
          Field.required(
              "cutOff", Numbers.WHOLE, BridgeNode::cutOff, "How many others would be cut off."));

  private static final ObjectFormat<BridgeTie> BRIDGE_TIE =
      ObjectFormat.of(
          "BridgeTie",
          "A tie without which the network would fall into more parts.",
          BridgeTie::new,
          Field.required("tie", TIE, BridgeTie::tie, "Which."),
          Field.required(
              "cutOff", Numbers.WHOLE, BridgeTie::cutOff, "How many stand on its smaller side."));

  private static final ObjectFormat<Reach> REACH =
      ObjectFormat.of(
          "Reach",
          "How many others one reaches over ties.",
          Reach::new,
          Field.<Reach, Party>required("from", ContributionFormats.PARTY, Reach::from, "Who."),
          Field.required("inOneStep", Numbers.WHOLE, Reach::inOneStep, "In one step."),
          Field.required("inTwoSteps", Numbers.WHOLE, Reach::inTwoSteps, "In up to two."),
          Field.required("inThreeSteps", Numbers.WHOLE, Reach::inThreeSteps, "In up to three."));

  /** What can be counted on a map. */
  static final ObjectFormat<Figures> FIGURES =
      ObjectFormat.of(
          "NetworkFigures",
          "What can be counted on a map.",
          Figures::new,
          Field.<Figures, Integer>required(
              "nodes", Numbers.WHOLE, Figures::nodes, "How many stand on it."),
          Field.required("ties", Numbers.WHOLE, Figures::ties, "How many ties."),
          Field.required(
              "mutualTies", Numbers.WHOLE, Figures::mutualTies, "In how many both gave."),
          Field.required(
              "oneSidedTies", Numbers.WHOLE, Figures::oneSidedTies, "In how many one alone gave."),
          Field.<Figures, Seq<Integer>>required(
              "parts",
              ListFormat.seq(Numbers.WHOLE),
              Figures::parts,
              "How many stand in each part, the largest first."),
          Field.<Figures, Seq<BridgeNode>>required(
              "bridgeNodes",
              ListFormat.seq(BRIDGE_NODE),
              Figures::bridgeNodes,
              "Without whom it would fall into more parts."),
          Field.<Figures, Seq<BridgeTie>>required(
              "bridgeTies",
              ListFormat.seq(BRIDGE_TIE),
              Figures::bridgeTies,
              "Without which it would fall into more parts."),
          Field.<Figures, Seq<Reach>>required(
              "reach", ListFormat.seq(REACH), Figures::reach, "Whom everybody reaches."));

  /** An encounter. */
  ObjectFormat<Encounter> encounter() {
    return ObjectFormat.of(
        "Encounter",
        "Something concrete that could tie somebody to others.",
        (invitation, meets, more) -> new Encounter(invitation, Array.ofAll(meets), more),
        Field.required(
            "invitation",
            new FindingFormats(locale).invitation(),
            Encounter::invitation,
            "To what, when, and why this person."),
        Field.required(
            "meets", ListFormat.seq(IdFormats.PARTICIPANT), Encounter::meets, "Whom they meet."),
        Field.required(
            "more", Numbers.WHOLE, Encounter::more, "How many more people within three steps."));
  }

  /** Something found. */
  ObjectFormat<NetworkFinding> finding() {
    return ObjectFormat.of(
        "NetworkFinding",
        "Something found on the map.",
        NetworkFinding::new,
        Field.optional(
            "about", IdFormats.PARTICIPANT, NetworkFinding::about, "The person concerned."),
        Field.required("why", RemarkFormat.in(locale), NetworkFinding::why, "The rule."));
  }
}
