package de.muetterzentren.model.json.format;

import org.jspecify.annotations.Nullable;

/**
 * Where a value is in a document, from the outside in: {@code requests[3].where.place}. Immutable;
 * the text is only made when it is needed.
 */
public final class JsonPath {
  /** The document as a whole. */
  public static final JsonPath ROOT = new JsonPath(null, "", -1, false);

  private static final int LONGEST_NAME = 64;

  private final @Nullable JsonPath outer;
  private final String name;
  private final int index;
  private final boolean secret;

  private JsonPath(@Nullable JsonPath outer, String name, int index, boolean secret) {
    this.outer = outer;
    this.name = name;
    this.index = index;
    this.secret = secret;
  }

  /** A field of the object here. */
  public JsonPath field(String field) {
    return new JsonPath(this, field, -1, secret);
  }

  /** An entry of the list here, from 0. */
  public JsonPath entry(int at) {
    return new JsonPath(this, "", at, secret);
  }

  /** The same place, but neither its value nor any within it may be shown. */
  public JsonPath withSecrets() {
    return new JsonPath(outer, name, index, true);
  }

  /** Whether the value must not be shown. */
  public boolean secret() {
    return secret;
  }

  /** The path; names from outside are cut at 64 characters and stripped of control characters. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (outer == null) {
      return;
    }
    outer.append(text);
    if (index >= 0) {
      text.append('[').append(index).append(']');
    } else {
      text.append(text.isEmpty() ? "" : ".").append(shown(name));
    }
  }

  private static String shown(String name) {
    String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    return cut.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]", "?");
  }
}
