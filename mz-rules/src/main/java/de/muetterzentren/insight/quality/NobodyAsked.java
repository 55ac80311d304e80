package de.muetterzentren.insight.quality;

/** Some people were asked neither in a talk nor by a questionnaire for a year. */
public final class NobodyAsked {
  private NobodyAsked() {}

  /** Whether it is so. */
  public static boolean met(Heard heard) {
    return heard.last().forAll(last -> last.isBefore(heard.by().minusYears(1).plusDays(1)));
  }
}
