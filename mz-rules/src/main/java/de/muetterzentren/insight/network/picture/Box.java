package de.muetterzentren.insight.network.picture;

/** A rectangle: left, top, width and height, in pixels. */
record Box(double x, double y, double width, double height) {
  static Box around(double x, double y, double radius) {
    return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /** How much of both is the same area. */
  double overlap(Box other) {
    double across = Math.min(right(), other.right()) - Math.max(x, other.x);
    double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return across > 0 && down > 0 ? across * down : 0;
  }
}
