package de.muetterzentren.insight.figure;

import de.muetterzentren.model.contribution.ContributionKind;

/** What a figure counts. No unit is converted into another, and hours are never shown in euro. */
public enum Unit {
  /** Different people (Menschen). */
  PEOPLE(Protects.NUMBER),
  /** Pairs of people (Paare). */
  PAIRS(Protects.NUMBER),
  /** Abilities of people (Fähigkeiten). */
  ABILITIES(Protects.NUMBER),
  /** Requests (Anfragen). */
  REQUESTS(Protects.NUMBER),
  /** Times that something was given (Male). */
  TIMES(Protects.NUMBER),
  /** Hours given (Stunden). */
  HOURS(Protects.PEOPLE),
  /** Meals given (Mahlzeiten). */
  MEALS(Protects.PEOPLE),
  /** Things given (Sachen). */
  PIECES(Protects.PEOPLE),
  /** Inputs, courses, talks given (fachliche Beiträge). */
  INPUTS(Protects.PEOPLE),
  /** Hours of a room (Raumstunden). */
  ROOM_HOURS(Protects.PEOPLE),
  /** Months of responsibility (Monate Verantwortung). */
  MONTHS_OF_RESPONSIBILITY(Protects.PEOPLE),
  /** Money given, in euro (Geld). */
  EURO(Protects.PEOPLE),
  /** Days (Tage). */
  DAYS(Protects.NOTHING),
  /** Hours of open doors (Öffnungsstunden). */
  OPEN_HOURS(Protects.NOTHING),
  /** Months of the calendar (Kalendermonate). */
  CALENDAR_MONTHS(Protects.NOTHING),
  /** Offers (Angebote). */
  OFFERS(Protects.NOTHING),
  /** Languages (Sprachen). */
  LANGUAGES(Protects.NOTHING),
  /** Services (Leistungen). */
  SERVICES(Protects.NOTHING),
  /** Kinds of help (Arten von Hilfe). */
  KINDS_OF_HELP(Protects.NOTHING),
  /** Partners (Kooperationspartner). */
  PARTNERS(Protects.NOTHING),
  /** Kinds of partner (Arten von Partnern). */
  KINDS_OF_PARTNER(Protects.NOTHING),
  /** Gatherings (Treffen). */
  GATHERINGS(Protects.NOTHING),
  /** Boards (Gremien). */
  BOARDS(Protects.NOTHING),
  /** Other houses (Häuser). */
  HOUSES(Protects.NOTHING);

  /** What of a figure must not be small, lest it point at somebody. */
  public enum Protects {
    /** The number itself. */
    NUMBER,
    /** How many people stand behind it. */
    PEOPLE,
    /** Nothing: it is not about people. */
    NOTHING
  }

  private final Protects protects;

  Unit(Protects protects) {
    this.protects = protects;
  }

  /** What of it must not be small. */
  public Protects protects() {
    return protects;
  }

  /** The unit of a kind of contribution. */
  public static Unit of(ContributionKind kind) {
    return switch (kind) {
      case HOURS -> HOURS;
      case MEALS -> MEALS;
      case GOODS -> PIECES;
      case KNOWLEDGE -> INPUTS;
      case ROOM -> ROOM_HOURS;
      case RESPONSIBILITY -> MONTHS_OF_RESPONSIBILITY;
      case MONEY -> EURO;
    };
  }
}
