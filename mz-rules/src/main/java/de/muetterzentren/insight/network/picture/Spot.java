package de.muetterzentren.insight.network.picture;

import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.model.contribution.Party;

/** Where a node lies, and how large it is. */
final class Spot {
  final Node node;
  final double radius;
  double x;
  double y;

  Spot(Node node, int ties, double x, double y) {
    this.node = node;
    this.radius = node.isPerson() ? 4 : Math.min(15, 6 + Math.sqrt(ties));
    this.x = x;
    this.y = y;
  }

  Party party() {
    return node.party();
  }

  Box box() {
    return Box.around(x, y, radius);
  }
}
