package de.muetterzentren.insight.network.picture;

import de.muetterzentren.balancing.fact.TieKind;
import de.muetterzentren.insight.network.figure.BridgeNode;
import de.muetterzentren.insight.network.figure.BridgeTie;
import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.insight.network.map.Parties;
import de.muetterzentren.model.contribution.Party;
import io.vavr.collection.Set;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Paints one map: ties below, people on them, houses and partners with their names on top. */
final class Painting {
  private static final double MARGIN = 24;
  private static final double HEAD = 62;
  private static final double ROW = 11;

  private final NetworkPicture picture;
  private final NetworkMap map;
  private final PictureWords words;
  private final SvgPage page = new SvgPage();
  private final Legend legend;
  private final List<Node> alone;
  private final Set<NetworkTie> bridges;
  private final Set<Party> bridgeNodes;

  Painting(NetworkPicture picture, NetworkMap map, PictureWords words) {
    Figures figures = Figures.of(map);
    Set<Party> isolated = figures.isolated().toSet();
    this.picture = picture;
    this.map = map;
    this.words = words;
    this.legend = new Legend(words, picture.width() - 2 * MARGIN);
    this.alone = map.nodes().filter(node -> isolated.contains(node.party())).asJava();
    this.bridges = figures.bridgeTies().filter(one -> one.cutOff() > 1).map(BridgeTie::tie).toSet();
    this.bridgeNodes =
        figures.bridgeNodes().filter(one -> one.cutOff() > 1).map(BridgeNode::node).toSet();
  }

  String svg() {
    String title = words.say("title");
    String counts =
        words.say(
            "counts",
            count(Party.Person.class),
            count(Party.House.class),
            count(Party.InNetwork.class),
            map.ties().size());
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + picture.width() + " " + picture.height(),
        "width",
        picture.width(),
        "height",
        picture.height(),
        "role",
        "img",
        "aria-labelledby",
        "title desc",
        "lang",
        words.language(),
        "font-family",
        "system-ui, 'DejaVu Sans', Arial, sans-serif",
        "font-size",
        13,
        "fill",
        Style.INK);
    page.text("title", title, "id", "title");
    page.text("desc", words.say("desc", counts + "."), "id", "desc");
    page.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    page.text("text", title, "x", MARGIN, "y", 30.0, "font-size", 20, "font-weight", 700);
    new Lines(page).write(counts, MARGIN, 48, width());
    body();
    page.close();
    return page.toString();
  }

  private int count(Class<? extends Party> kind) {
    return map.nodes().count(node -> kind.isInstance(node.party()));
  }

  private void body() {
    double below = legend.height() + (alone.isEmpty() ? 0 : 20 + aloneLines() * Label.LINE);
    below += rowsOfAlone() * ROW;
    Box area =
        new Box(
            MARGIN,
            HEAD + MARGIN,
            picture.width() - 2 * MARGIN,
            Math.max(60, picture.height() - HEAD - below - 3 * MARGIN));
    List<Spot> spots = Spots.of(map, area, picture.seed());
    ties(spots);
    spots.stream().filter(spot -> spot.node.isPerson()).forEach(this::spot);
    spots.stream().filter(spot -> !spot.node.isPerson()).forEach(this::spot);
    Box labels =
        new Box(4, area.y() - MARGIN + 4, picture.width() - 8.0, area.height() + 2 * MARGIN - 8);
    Labels.of(labels, spots).forEach(this::label);
    double y = area.bottom() + MARGIN;
    if (!alone.isEmpty()) {
      y = alone(y + 14);
    }
    legend.write(page, MARGIN, y + 18);
  }

  private void ties(List<Spot> spots) {
    Map<Party, Spot> by = new HashMap<>();
    spots.forEach(spot -> by.put(spot.party(), spot));
    page.open("g", "stroke-linecap", "round");
    for (NetworkTie tie : map.ties().sortBy(tie -> bridges.contains(tie) ? 1 : 0)) {
      Spot one = by.get(tie.one());
      Spot other = by.get(tie.other());
      Style.line(page, style(tie), one.x, one.y, other.x, other.y);
    }
    page.close();
  }

  private Style.Line style(NetworkTie tie) {
    if (bridges.contains(tie)) {
      return Style.Line.BRIDGE;
    }
    return tie.winWin()
        .map(kind -> kind == TieKind.MUTUAL ? Style.Line.MUTUAL : Style.Line.ONE_SIDED)
        .getOrElse(Style.Line.OTHER);
  }

  private void spot(Spot spot) {
    page.open("g");
    page.text("title", name(spot.node));
    if (bridgeNodes.contains(spot.party())) {
      Style.ring(page, spot.x, spot.y, spot.radius + 3.5);
    }
    Style.shape(page, spot.party(), spot.x, spot.y, spot.radius);
    page.close();
  }

  private String name(Node node) {
    return node.party() instanceof Party.Person person
        ? words.say("person") + " " + picture.pseudonyms().of(person.id())
        : node.name().getOrElse(() -> Parties.id(node.party()));
  }

  private void label(Label label) {
    new Lines(page).label(label);
  }

  private int perRow() {
    return (int) ((picture.width() - 2 * MARGIN) / ROW);
  }

  private int rowsOfAlone() {
    return (int) ((alone.stream().filter(Node::isPerson).count() + perRow() - 1) / perRow());
  }

  /** People in rows; houses and partners without ties are named behind how many there are. */
  private double alone(double y) {
    double foot = new Lines(page).write(saidOfAlone(), MARGIN, y, width());
    int number = 0;
    for (Node node : alone) {
      if (node.isPerson()) {
        double x = MARGIN + 4 + number % perRow() * ROW;
        spot(new Spot(node, 0, x, foot + 14 + number / perRow() * ROW));
        number++;
      }
    }
    return foot + 8 + rowsOfAlone() * ROW;
  }

  private String saidOfAlone() {
    String named =
        alone.stream()
            .filter(node -> !node.isPerson())
            .map(this::name)
            .collect(Collectors.joining(", "));
    return words.say("alone", alone.size()) + (named.isEmpty() ? "" : " (" + named + ")");
  }

  private int aloneLines() {
    return Lines.of(saidOfAlone(), width()).size();
  }

  private double width() {
    return picture.width() - 2 * MARGIN;
  }
}
