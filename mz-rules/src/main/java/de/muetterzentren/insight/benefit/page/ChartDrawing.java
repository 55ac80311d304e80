package de.muetterzentren.insight.benefit.page;

/** Draws bars as SVG within the page: the label and the number above, the bar below. */
final class ChartDrawing {
  private static final int WIDTH = 360;
  private static final int ROW = 42;
  private static final int TOP = 4;
  private static final int TEXT = 15;
  private static final int BAR = 22;
  private static final int THICK = 10;

  private final Html html;

  ChartDrawing(Html html) {
    this.html = html;
  }

  void draw(Sheet.Chart chart) {
    int height = TOP + ROW * chart.bars().size();
    html.element(
        "figure",
        () ->
            html.element("figcaption", chart.title())
                .element(
                    "svg",
                    () -> {
                      html.element("title", chart.title());
                      html.element("desc", described(chart));
                      for (int i = 0; i < chart.bars().size(); i++) {
                        bar(chart.bars().get(i), TOP + i * ROW);
                      }
                    },
                    "role",
                    "img",
                    "viewBox",
                    "0 0 " + WIDTH + " " + height));
  }

  private static String described(Sheet.Chart chart) {
    return chart.bars().map(bar -> bar.label() + ": " + bar.value()).mkString("; ");
  }

  private void bar(Sheet.Bar bar, int top) {
    long width = Math.max(bar.share() > 0 ? 1 : 0, Math.round(bar.share() * WIDTH));
    html.element("text", bar.label(), "x", "0", "y", at(top + TEXT));
    html.element(
        "text",
        bar.value(),
        "x",
        at(WIDTH),
        "y",
        at(top + TEXT),
        "text-anchor",
        "end",
        "class",
        "value");
    rect("track", WIDTH, top);
    rect("bar", width, top);
  }

  private void rect(String kind, long width, int top) {
    html.element(
        "rect",
        "",
        "class",
        kind,
        "x",
        "0",
        "y",
        at(top + BAR),
        "width",
        Long.toString(width),
        "height",
        at(THICK),
        "rx",
        "2");
  }

  private static String at(int number) {
    return Integer.toString(number);
  }
}
