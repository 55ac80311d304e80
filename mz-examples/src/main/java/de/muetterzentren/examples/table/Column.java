package de.muetterzentren.examples.table;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * A column of a table, found by its name in the first line. Names are compared without regard to
 * case, spaces, hyphens and the spelling of umlauts: {@code Längengrad} is {@code laengengrad}.
 */
public final class Column {
  private final String name;
  private final boolean needed;
  private final Seq<String> spellings;

  private Column(String name, boolean needed, String... aliases) {
    this.name = name;
    this.needed = needed;
    this.spellings = Array.of(aliases).prepend(name).map(Column::plain);
  }

  /** A column that the table must have. */
  public static Column needed(String name, String... aliases) {
    return new Column(name, true, aliases);
  }

  /** A column that may be left out. */
  public static Column optional(String name, String... aliases) {
    return new Column(name, false, aliases);
  }

  /** Its first name. */
  public String name() {
    return name;
  }

  boolean isNeeded() {
    return needed;
  }

  boolean isCalled(String header) {
    return spellings.contains(plain(header));
  }

  private static String plain(String header) {
    return Words.plain(header).replaceAll("[ \\-]+", "_").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name;
  }
}
