package de.muetterzentren.insight.figure;

import de.muetterzentren.model.contribution.ContributionKind;
import io.vavr.control.Option;

/**
 * What a figure says. People are counted as different people, never summed. What is counted by day
 * of the record adds up over days that follow one another; people, ties and abilities do not.
 */
public enum FigureKind {
  /** How many people of the house gave or received anything. */
  PEOPLE(Unit.PEOPLE),
  /** Of these, how many did both. */
  BOTH_ROLES(Unit.PEOPLE),
  /** Of these, how many gave and received nothing. */
  ONLY_GAVE(Unit.PEOPLE),
  /** Of these, how many received and gave nothing. */
  ONLY_RECEIVED(Unit.PEOPLE),
  /** How many gave in more than one kind of help. */
  MANY_SIDED(Unit.PEOPLE),
  /** How many gave for the first time. */
  FIRST_TIME(Unit.PEOPLE),
  /** Abilities that grew out of three results that were good for both, the third on these days. */
  GROWN_ABILITIES(Unit.ABILITIES),
  /** Pairs of whom one gave the other something. */
  TIES(Unit.PAIRS),
  /** Of these, those that did so for the first time. */
  NEW_TIES(Unit.PAIRS),

  /** How often something was given. */
  CONTRIBUTIONS(Unit.TIMES),
  /** Of these, about how many somebody said how it was. */
  TOLD(Unit.TIMES),
  /** Of these, how many were good for both sides. */
  GOOD_FOR_BOTH(Unit.TIMES),
  /** How often a family was referred to a partner. */
  REFERRED(Unit.TIMES),
  /** Of these, how often they were helped there. */
  REFERRED_AND_HELPED(Unit.TIMES),
  /** How often somebody came along: to the partner, or else to an office, doctor or advice. */
  ACCOMPANIED(Unit.TIMES),
  /** How often a language was practised together. */
  LANGUAGE_PRACTISED(Unit.TIMES),
  /** How often somebody was helped to go back to work. */
  HELPED_BACK_TO_WORK(Unit.TIMES),
  /** How often something was given for the mothers' café. */
  FOR_THE_CAFE(Unit.TIMES),

  /** Gatherings of the mothers' café. */
  CAFE_GATHERINGS(Unit.GATHERINGS),

  /** How often people came to offers, where it was counted; nobody counts twice for one offer. */
  VISITS(Unit.TIMES),
  /** How often something was asked for, by tally lists: what nobody wrote a request for. */
  TALLIED(Unit.TIMES),
  /** Answers of questionnaires. */
  ANSWERS(Unit.TIMES),
  /** Of these, how many are content. */
  CONTENT_ANSWERS(Unit.TIMES),
  /** Talks of which somebody noted what came of them. */
  TALKS(Unit.TIMES),

  /** All hours. */
  HOURS(Unit.HOURS),
  /** Of these, those from person to person. */
  NEIGHBOUR_HOURS(Unit.HOURS),
  /** Of these, those from people to the house. */
  HOUSE_HOURS(Unit.HOURS),
  /** Of these, all others. */
  OTHER_HOURS(Unit.HOURS),
  /** All meals. */
  MEALS(Unit.MEALS),
  /** All things. */
  PIECES(Unit.PIECES),
  /** All inputs. */
  INPUTS(Unit.INPUTS),
  /** All hours of rooms. */
  ROOM_HOURS(Unit.ROOM_HOURS),
  /** All months of responsibility. */
  RESPONSIBILITY(Unit.MONTHS_OF_RESPONSIBILITY),
  /** All money given, in euro. */
  MONEY(Unit.EURO),

  /** Hours in emergencies. */
  EMERGENCY_HOURS(HelpGroup.EMERGENCIES, ContributionKind.HOURS),
  /** Hours for those who have just moved here. */
  NEWCOMER_HOURS(HelpGroup.NEWCOMERS, ContributionKind.HOURS),
  /** Things for the family budget. */
  BUDGET_PIECES(HelpGroup.BUDGET, ContributionKind.GOODS),
  /** Hours to organise the everyday. */
  EVERYDAY_HOURS(HelpGroup.EVERYDAY, ContributionKind.HOURS),
  /** Hours with the old. */
  OLD_HOURS(HelpGroup.THE_OLD, ContributionKind.HOURS),
  /** Hours that took work off families. */
  RELIEF_HOURS(HelpGroup.RELIEF, ContributionKind.HOURS),
  /** Meals that took work off families. */
  RELIEF_MEALS(HelpGroup.RELIEF, ContributionKind.MEALS),
  /** Hours of advice. */
  ADVICE_HOURS(HelpGroup.ADVICE, ContributionKind.HOURS),
  /** Inputs of advice. */
  ADVICE_INPUTS(HelpGroup.ADVICE, ContributionKind.KNOWLEDGE),
  /** Hours of education. */
  EDUCATION_HOURS(HelpGroup.EDUCATION, ContributionKind.HOURS),
  /** Inputs of education. */
  EDUCATION_INPUTS(HelpGroup.EDUCATION, ContributionKind.KNOWLEDGE),
  /** Kinds of help of which there was some. */
  KINDS_OF_HELP(Unit.KINDS_OF_HELP),
  /** Months of the calendar in which something was given. */
  ACTIVE_MONTHS(Unit.CALENDAR_MONTHS),
  /** Months of the calendar that the days touch. */
  CALENDAR_MONTHS(Unit.CALENDAR_MONTHS),

  /** Requests, each on the day of its first time. */
  REQUESTS(Unit.REQUESTS),
  /** Of these, those that somebody pledged or gave something for. */
  ANSWERED(Unit.REQUESTS),
  /** Of these, the others. */
  UNMET(Unit.REQUESTS),
  /** Requests in emergencies. */
  EMERGENCIES(Unit.REQUESTS),
  /** Of these, those that somebody pledged or gave something for. */
  EMERGENCIES_ANSWERED(Unit.REQUESTS),
  /** Of these, those with a pledge before help was needed. */
  EMERGENCIES_IN_TIME(Unit.REQUESTS),
  /** Requests of those who have just moved here. */
  NEWCOMER_REQUESTS(Unit.REQUESTS),
  /** Requests because of work or training that were answered. */
  WORK_ANSWERED(Unit.REQUESTS),
  /** Services that were asked for. */
  ASKED_SERVICES(Unit.SERVICES),
  /** Services that were asked for without help on record. */
  UNMET_SERVICES(Unit.SERVICES),

  /** Days. */
  DAYS(Unit.DAYS),
  /** Days with open doors, by the hours of the house; not there if they are not known. */
  OPEN_DAYS(Unit.DAYS),
  /** Hours of open doors, by the hours of the house; not there if they are not known. */
  OPEN_HOURS(Unit.OPEN_HOURS),
  /** Offers that take place, or whose times are not fixed. */
  OFFERS(Unit.OFFERS),
  /** Of these, those of advice. */
  ADVICE_OFFERS(Unit.OFFERS),
  /** Of these, those of education. */
  EDUCATION_OFFERS(Unit.OFFERS),
  /** Of these, those of care. */
  CARE_OFFERS(Unit.OFFERS),
  /** Of these, those of encounter. */
  ENCOUNTER_OFFERS(Unit.OFFERS),
  /** Of these, those of occupation. */
  OCCUPATION_OFFERS(Unit.OFFERS),
  /** Offers that one gets to without a step. */
  STEP_FREE_OFFERS(Unit.OFFERS),
  /** Offers that cost nothing. */
  FREE_OFFERS(Unit.OFFERS),
  /** Offers without registration. */
  UNREGISTERED_OFFERS(Unit.OFFERS),
  /** Languages spoken in the house and at its offers; not there if none is known. */
  LANGUAGES(Unit.LANGUAGES),
  /** Services that a house has thought up, where they were offered, asked for or given. */
  OWN_SERVICES(Unit.SERVICES),

  /** Partners that gave or received anything. */
  PARTNERS(Unit.PARTNERS),
  /** Of these, those that did both. */
  MUTUAL_PARTNERS(Unit.PARTNERS),
  /** Kinds of these. */
  PARTNER_KINDS(Unit.KINDS_OF_PARTNER),
  /** Boards of the municipality on which people of the house had a seat. */
  MUNICIPAL_BOARDS(Unit.BOARDS),
  /**
   * Boards of a municipality, a state or the federation on which people of the house had a seat.
   */
  BOARDS(Unit.BOARDS),
  /** Other houses from or to which, or whose people, anything was given. */
  HOUSES(Unit.HOUSES);

  private final Unit unit;
  private final Option<HelpGroup> group;
  private final Option<ContributionKind> what;

  FigureKind(Unit unit) {
    this.unit = unit;
    this.group = Option.none();
    this.what = Option.none();
  }

  FigureKind(HelpGroup group, ContributionKind what) {
    this.unit = Unit.of(what);
    this.group = Option.some(group);
    this.what = Option.some(what);
  }

  /** The figure with all that was given of a kind of contribution. */
  public static FigureKind total(ContributionKind what) {
    return switch (what) {
      case HOURS -> HOURS;
      case MEALS -> MEALS;
      case GOODS -> PIECES;
      case KNOWLEDGE -> INPUTS;
      case ROOM -> ROOM_HOURS;
      case RESPONSIBILITY -> RESPONSIBILITY;
      case MONEY -> MONEY;
    };
  }

  /** The unit. */
  public Unit unit() {
    return unit;
  }

  /** Whether it says the same as this part of all help. */
  public boolean says(Help help) {
    return says(help.group(), help.what());
  }

  /** Whether it says how much there was of this kind of help in this unit. */
  public boolean says(HelpGroup help, ContributionKind unit) {
    return group.contains(help) && what.contains(unit);
  }

  /** The kind of help that it is about, if only one. */
  public Option<HelpGroup> group() {
    return group;
  }
}
