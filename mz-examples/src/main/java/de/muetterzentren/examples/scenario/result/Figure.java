package de.muetterzentren.examples.scenario.result;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A figure of a week, of a whole run, or of both (Kennzahl). Requests count for the week in which
 * they came. Figures are about the community, never about one person.
 */
public enum Figure {
  /** People who take part; at the end of the week or of the run. */
  PEOPLE(Unit.COUNT),
  /** People who came. */
  ARRIVALS(Unit.COUNT),
  /** People who moved away. */
  DEPARTURES(Unit.COUNT),
  /** Requests. */
  REQUESTS(Unit.COUNT),
  /** Requests for which somebody helped. */
  MET(Unit.COUNT),
  /** Requests that nobody met in time. */
  GIVEN_UP(Unit.COUNT),
  /** Requests that were neither met nor over when the run ended. */
  STILL_OPEN(Unit.COUNT),
  /** Requests met, as a share of those met or given up; no value if there are none. */
  SHARE_MET(Unit.SHARE),
  /** Emergencies among the requests. */
  EMERGENCIES(Unit.COUNT),
  /** Emergencies for which somebody helped. */
  EMERGENCIES_MET(Unit.COUNT),
  /** Emergencies met, as a share of those met or given up; no value if there are none. */
  SHARE_OF_EMERGENCIES_MET(Unit.SHARE),
  /** Mean days from the request to somebody's yes, or to giving up; no value if there are none. */
  WAITING_DAYS(Unit.DAYS),
  /** Requests that could not be asked on some day, because the asker could not pay. */
  COULD_NOT_PAY(Unit.COUNT),
  /** How often somebody was asked to help, by people or by a house. */
  ASKED(Unit.COUNT),
  /** How often somebody asked said yes. */
  ACCEPTED(Unit.COUNT),
  /** How often somebody asked said no. */
  DECLINES(Unit.COUNT),
  /** How often somebody who had said yes had to step back. */
  STEPPED_BACK(Unit.COUNT),
  /** Invitations that were sent. */
  INVITATIONS(Unit.COUNT),
  /** Invitations that led to a yes. */
  INVITATIONS_ACCEPTED(Unit.COUNT),
  /** Hours given. */
  HOURS(Unit.HOURS),
  /** Hours given to houses at their offers; among all hours given. */
  HOURS_TO_HOUSES(Unit.HOURS),
  /** Hands that houses needed at their offers; not among the requests. */
  HANDS(Unit.COUNT),
  /** Hands that houses found for their offers. */
  HANDS_FOUND(Unit.COUNT),
  /** People who gave anything in the last twelve weeks (in all: in the run), as a share. */
  ACTIVE_SHARE(Unit.SHARE),
  /** Gini coefficient of hours given in the last twelve weeks (in all: in the run). */
  GINI_OF_LOAD(Unit.INDEX),
  /** The most hours that one person gave in the last twelve weeks (in all: in the run). */
  HEAVIEST_LOAD(Unit.HOURS),
  /** Standard deviation of hours given less hours received since the start. */
  SPREAD_OF_BALANCES(Unit.HOURS),
  /** Hours given less hours received since the start: a tenth of people has less. */
  LOW_BALANCE(Unit.HOURS),
  /** Hours given less hours received since the start: a tenth of people has more. */
  HIGH_BALANCE(Unit.HOURS),
  /** People mostly giving at the end of the week. */
  GIVING(Unit.COUNT),
  /** People mostly taking at the end of the week. */
  TAKING(Unit.COUNT),
  /** People in balance at the end of the week. */
  IN_BALANCE(Unit.COUNT),
  /** People in a pause at the end of the week. */
  PAUSING(Unit.COUNT),
  /** People who pour themselves out at the end of the week. */
  POURING_OUT(Unit.COUNT),
  /** People who gave to or received from another person for the first time. */
  NEWLY_CONNECTED(Unit.COUNT),
  /** Pairs of people who met for the first time by helping. */
  NEW_TIES(Unit.COUNT),
  /** People who have given to or received from another person so far, as a share. */
  CONNECTED_SHARE(Unit.SHARE),
  /** With how many others somebody has been connected so far, in the mean. */
  PARTNERS(Unit.MEAN),
  /** People connected with nobody or with one other so far. */
  HARDLY_CONNECTED(Unit.COUNT);

  /** In what a figure is counted. */
  public enum Unit {
    /** Counted; over a whole run a sum, or how it stands at the end. */
    COUNT,
    /** From 0 to 1. */
    SHARE,
    /** Days. */
    DAYS,
    /** Hours. */
    HOURS,
    /** From 0 to 1, without a unit. */
    INDEX,
    /** A mean of counts. */
    MEAN
  }

  private static final String BUNDLE = "de.muetterzentren.examples.scenario.result.figures";

  private final Unit unit;

  Figure(Unit unit) {
    this.unit = unit;
  }

  /** The unit. */
  public Unit unit() {
    return unit;
  }

  /** The name of its column in tables: {@code share_met}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for people with the unit, German or English, as one would write it at an axis. */
  public String text(Locale locale) {
    Locale known = "de".equals(locale.getLanguage()) ? Locale.GERMAN : Locale.ROOT;
    return ResourceBundle.getBundle(BUNDLE, known, Figure.class.getClassLoader())
        .getString(column());
  }
}
