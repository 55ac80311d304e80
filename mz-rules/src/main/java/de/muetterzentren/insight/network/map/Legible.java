package de.muetterzentren.insight.network.map;

/** Texts that every reader of XML takes. */
public final class Legible {
  private static final int REPLACEMENT = 0xfffd;

  private Legible() {}

  /** With U+FFFD in place of whatever XML 1.0 has no room for, such as control characters. */
  public static String inXml(String text) {
    return text.codePoints()
        .map(one -> isInXml(one) ? one : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isInXml(int one) {
    return one == '\t'
        || one == '\n'
        || one >= 0x20 && one <= 0xd7ff
        || one >= 0xe000 && one <= REPLACEMENT
        || one >= 0x10000;
  }
}
