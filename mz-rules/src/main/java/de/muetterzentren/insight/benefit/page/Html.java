package de.muetterzentren.insight.benefit.page;

/** Writes HTML; every text and every attribute is escaped. Used by one thread. */
final class Html {
  private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");

  /** An element with attributes, as names and values in turn; what it holds is written within. */
  Html element(String name, Runnable within, String... attributes) {
    open(name, attributes);
    within.run();
    page.append("</").append(name).append('>');
    return this;
  }

  /** An element with a text. */
  Html element(String name, String text, String... attributes) {
    return element(name, () -> text(text), attributes);
  }

  /** An element without an end. */
  Html single(String name, String... attributes) {
    open(name, attributes);
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** The style of the page, as it stands. */
  Html style(String css) {
    page.append("<style>\n").append(css).append("</style>");
    return this;
  }

  Html line() {
    page.append('\n');
    return this;
  }

  private void open(String name, String... attributes) {
    page.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      page.append('"');
    }
    page.append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      switch (one) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(Character.isISOControl(one) && one != '\n' ? ' ' : one);
      }
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
