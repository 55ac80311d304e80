package de.muetterzentren.model.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The services that the association's texts name, ready to use. Source: Leitbild IV,
 * Argumentationshilfe ("Konkret heißt das"), Müttercafé.
 */
public final class Services {
  /** A friendly ear (Ein offenes Ohr). */
  public static final ServiceId FRIENDLY_EAR = ServiceId.of("friendly-ear");

  /** Advice by parents for parents (Beratung von Eltern für Eltern). */
  public static final ServiceId ADVICE_BY_PARENTS = ServiceId.of("advice-by-parents");

  /**
   * Accompaniment to an office, doctor or advice service (Begleitung zu Amt, Arzt oder
   * Beratungsstelle).
   */
  public static final ServiceId ACCOMPANIMENT = ServiceId.of("accompaniment");

  /** Referral to professionals (Vermittlung an Fachleute). */
  public static final ServiceId REFERRAL = ServiceId.of("referral");

  /** Homework help (Hausaufgabenbetreuung). */
  public static final ServiceId HOMEWORK_HELP = ServiceId.of("homework-help");

  /** Course or training (Kurs oder Fortbildung). */
  public static final ServiceId COURSE = ServiceId.of("course");

  /** Language practice (Sprachpraxis). */
  public static final ServiceId LANGUAGE_PRACTICE = ServiceId.of("language-practice");

  /** Help with going back to work (Hilfe beim beruflichen Wiedereinstieg). */
  public static final ServiceId BACK_TO_WORK = ServiceId.of("back-to-work");

  /** Short expert input (Fachlicher Input). */
  public static final ServiceId EXPERT_INPUT = ServiceId.of("expert-input");

  /** Emergency childcare (Kinderbetreuung im Notfall). */
  public static final ServiceId EMERGENCY_CHILDCARE = ServiceId.of("emergency-childcare");

  /** Flexible childcare (Flexible Kinderbetreuung). */
  public static final ServiceId CHILDCARE = ServiceId.of("childcare");

  /** Babysitting (Babysitten). */
  public static final ServiceId BABYSITTING = ServiceId.of("babysitting");

  /** Childminding (Tagespflege). */
  public static final ServiceId CHILDMINDING = ServiceId.of("childminding");

  /** Holiday care for schoolchildren (Ferienangebot für Schulkinder). */
  public static final ServiceId HOLIDAY_CARE = ServiceId.of("holiday-care");

  /** School assistance (Schulassistenz). */
  public static final ServiceId SCHOOL_ASSISTANCE = ServiceId.of("school-assistance");

  /** Elder care (Betreuung alter Menschen). */
  public static final ServiceId ELDER_CARE = ServiceId.of("elder-care");

  /** Open meeting (Offener Treff). */
  public static final ServiceId OPEN_MEETING = ServiceId.of("open-meeting");

  /** Mothers' café (Müttercafé). */
  public static final ServiceId MOTHERS_CAFE = ServiceId.of("mothers-cafe");

  /** Breakfast (Frühstück). */
  public static final ServiceId BREAKFAST = ServiceId.of("breakfast");

  /** Lunch table (Mittagstisch). */
  public static final ServiceId LUNCH_TABLE = ServiceId.of("lunch-table");

  /** Visit (Besuch). */
  public static final ServiceId VISIT = ServiceId.of("visit");

  /** Welcome for newcomers (Willkommen für neu Zugezogene). */
  public static final ServiceId WELCOME = ServiceId.of("welcome");

  /** Household help (Haushaltshilfe). */
  public static final ServiceId HOUSEHOLD_HELP = ServiceId.of("household-help");

  /** Laundry (Wäschedienst). */
  public static final ServiceId LAUNDRY = ServiceId.of("laundry");

  /** Driving (Fahrdienst). */
  public static final ServiceId DRIVING = ServiceId.of("driving");

  /** Shopping (Einkaufen). */
  public static final ServiceId SHOPPING = ServiceId.of("shopping");

  /** Second-hand shop (Secondhand-Laden). */
  public static final ServiceId SECOND_HAND = ServiceId.of("second-hand");

  /** Repairs (Reparieren). */
  public static final ServiceId REPAIR = ServiceId.of("repair");

  /** Hosting in the house (Gastgeben im Haus). */
  public static final ServiceId HOSTING = ServiceId.of("hosting");

  private static final Seq<Service> ALL =
      Array.of(
          new Service(FRIENDLY_EAR, Field.ADVICE, "Ein offenes Ohr", "A friendly ear"),
          new Service(
              ADVICE_BY_PARENTS,
              Field.ADVICE,
              "Beratung von Eltern für Eltern",
              "Advice by parents for parents"),
          new Service(
              ACCOMPANIMENT,
              Field.ADVICE,
              "Begleitung zu Amt, Arzt oder Beratungsstelle",
              "Accompaniment to an office, doctor or advice service"),
          new Service(
              REFERRAL, Field.ADVICE, "Vermittlung an Fachleute", "Referral to professionals"),
          new Service(HOMEWORK_HELP, Field.EDUCATION, "Hausaufgabenbetreuung", "Homework help"),
          new Service(COURSE, Field.EDUCATION, "Kurs oder Fortbildung", "Course or training"),
          new Service(LANGUAGE_PRACTICE, Field.EDUCATION, "Sprachpraxis", "Language practice"),
          new Service(
              BACK_TO_WORK,
              Field.EDUCATION,
              "Hilfe beim beruflichen Wiedereinstieg",
              "Help with going back to work"),
          new Service(EXPERT_INPUT, Field.EDUCATION, "Fachlicher Input", "Short expert input"),
          new Service(
              EMERGENCY_CHILDCARE, Field.CARE, "Kinderbetreuung im Notfall", "Emergency childcare"),
          new Service(CHILDCARE, Field.CARE, "Flexible Kinderbetreuung", "Flexible childcare"),
          new Service(BABYSITTING, Field.CARE, "Babysitten", "Babysitting"),
          new Service(CHILDMINDING, Field.CARE, "Tagespflege", "Childminding"),
          new Service(
              HOLIDAY_CARE,
              Field.CARE,
              "Ferienangebot für Schulkinder",
              "Holiday care for schoolchildren"),
          new Service(SCHOOL_ASSISTANCE, Field.CARE, "Schulassistenz", "School assistance"),
          new Service(ELDER_CARE, Field.CARE, "Betreuung alter Menschen", "Elder care"),
          new Service(OPEN_MEETING, Field.ENCOUNTER, "Offener Treff", "Open meeting"),
          new Service(MOTHERS_CAFE, Field.ENCOUNTER, "Müttercafé", "Mothers' café"),
          new Service(BREAKFAST, Field.ENCOUNTER, "Frühstück", "Breakfast"),
          new Service(LUNCH_TABLE, Field.ENCOUNTER, "Mittagstisch", "Lunch table"),
          new Service(VISIT, Field.ENCOUNTER, "Besuch", "Visit"),
          new Service(
              WELCOME, Field.ENCOUNTER, "Willkommen für neu Zugezogene", "Welcome for newcomers"),
          new Service(HOUSEHOLD_HELP, Field.OCCUPATION, "Haushaltshilfe", "Household help"),
          new Service(LAUNDRY, Field.OCCUPATION, "Wäschedienst", "Laundry"),
          new Service(DRIVING, Field.OCCUPATION, "Fahrdienst", "Driving"),
          new Service(SHOPPING, Field.OCCUPATION, "Einkaufen", "Shopping"),
          new Service(SECOND_HAND, Field.OCCUPATION, "Secondhand-Laden", "Second-hand shop"),
          new Service(REPAIR, Field.OCCUPATION, "Reparieren", "Repairs"),
          new Service(HOSTING, Field.OCCUPATION, "Gastgeben im Haus", "Hosting in the house"));

  private Services() {}

  /** All of them, field by field. */
  public static Seq<Service> all() {
    return ALL;
  }
}
