package de.muetterzentren.model.legal;

import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.centre.TaskPlace;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

/**
 * What is known of German conditions, as of 2026. <b>Not legal advice</b> (keine Rechtsberatung).
 * Where an agreement or state law decides, a house replaces the version by its own, see {@link
 * LegalProfile#with}.
 */
public final class Germany {
  /**
   * The extended certificate of conduct (erweitertes Führungszeugnis), § 72a SGB VIII. For which
   * services, and for which kind, intensity and duration of contact, is agreed with the youth
   * welfare office; so is when to renew it, so no age is set here. Preset: care of children and
   * homework help outside the open house, where no others are around.
   */
  public static final ProvisionId CERTIFICATE_OF_CONDUCT = id("de.certificate-of-conduct");

  /**
   * The childminding permit (Pflegeerlaubnis), § 43 SGB VIII: outside the parents' home, more than
   * 15 hours a week, for pay and longer than three months, all at once.
   */
  public static final ProvisionId CHILDMINDING_PERMIT = id("de.childminding-permit");

  /** At most five children at once in childminding (fünf Kinder zugleich), § 43 (3) SGB VIII. */
  public static final ProvisionId FIVE_CHILDREN = id("de.five-children");

  /**
   * Young babysitters (junge Babysitter), § 5 JArbSchG and KindArbSchV: from 13 with the parents'
   * consent, at most two hours a day, not between 18 and 8 h, not before or during school. When
   * school is, a house sets in {@link AgeLimit#school()}.
   */
  public static final ProvisionId YOUNG_BABYSITTERS = id("de.young-babysitters");

  /**
   * Neighbour helpers in North Rhine-Westphalia (Nachbarschaftshilfe), § 45a SGB XI, AnFöVO NRW.
   */
  public static final ProvisionId NEIGHBOUR_HELPERS_NRW = id("de-nw.neighbour-helpers");

  /** The yearly allowance for trainers (Übungsleiterpauschale), § 3 Nr. 26 EStG. */
  public static final ProvisionId TRAINERS_ALLOWANCE = id("de.trainers-allowance");

  /** The yearly allowance for volunteers (Ehrenamtspauschale), § 3 Nr. 26a EStG. */
  public static final ProvisionId VOLUNTEERS_ALLOWANCE = id("de.volunteers-allowance");

  /** The minimum wage (Mindestlohn), MiLoG. */
  public static final ProvisionId MINIMUM_WAGE = id("de.minimum-wage");

  /** The threshold of minor employment (Minijob-Grenze), § 8 (1a) SGB IV. */
  public static final ProvisionId MINOR_EMPLOYMENT = id("de.minor-employment");

  /** The proof for {@link #CERTIFICATE_OF_CONDUCT}: only that it was seen. */
  public static final ProofId CERTIFICATE = ProofId.of("certificate-of-conduct");

  /** The proof for {@link #CHILDMINDING_PERMIT}. */
  public static final ProofId PERMIT = ProofId.of("childminding-permit");

  /** The proof for {@link #YOUNG_BABYSITTERS}. */
  public static final ProofId PARENTS_CONSENT = ProofId.of("parents-consent");

  private static final Set<ServiceId> CHILDREN =
      TreeSet.of(
          Services.CHILDCARE,
          Services.EMERGENCY_CHILDCARE,
          Services.BABYSITTING,
          Services.CHILDMINDING,
          Services.HOLIDAY_CARE,
          Services.SCHOOL_ASSISTANCE,
          Services.HOMEWORK_HELP);

  private Germany() {}

  static Seq<Provision> provisions() {
    return Array.of(
            conduct(),
            permit(),
            children(),
            babysitters(),
            neighbours(),
            yearly(TRAINERS_ALLOWANCE, "§ 3 Nr. 26 EStG", 3_300),
            yearly(VOLUNTEERS_ALLOWANCE, "§ 3 Nr. 26a EStG", 960))
        .appendAll(wage("2022-10-01", "12.00"))
        .appendAll(wage("2024-01-01", "12.41"))
        .appendAll(wage("2025-01-01", "12.82"))
        .appendAll(wage("2026-01-01", "13.90"))
        .appendAll(wage("2027-01-01", "14.60"));
  }

  private static Provision conduct() {
    return Provision.of(
        CERTIFICATE_OF_CONDUCT.value(),
        "§ 72a SGB VIII",
        "DE",
        LocalDate.of(2012, 1, 1),
        Certainty.LOCAL,
        new Demand.Proof(
            TaskCondition.builder()
                .services(CHILDREN)
                .proof(CERTIFICATE)
                .scope(
                    TaskScope.builder()
                        .places(TreeSet.of(TaskPlace.ASKERS_HOME, TaskPlace.ELSEWHERE))
                        .build())
                .howToGet(
                    Option.of(
                        new HowToGet(
                            "das erweiterte Führungszeugnis mit einem Schreiben des Hauses bei der"
                                + " Meldebehörde beantragen (für Ehrenamtliche kostenlos) und im"
                                + " Haus zeigen",
                            "ask the registration office for the extended certificate of conduct"
                                + " with a letter of the house (free for volunteers) and show it"
                                + " to the house")))
                .build()),
        new Demand.Note(
            "gespeichert wird nur, dass es gesehen wurde, wann und mit welchem Ergebnis",
            "stored are only that it was seen, when and with which outcome"));
  }

  private static Provision permit() {
    return Provision.of(
        CHILDMINDING_PERMIT.value(),
        "§ 43 (1) SGB VIII",
        "DE",
        LocalDate.of(2005, 10, 1),
        Certainty.SETTLED,
        new Demand.Proof(
            TaskCondition.builder()
                .services(
                    CHILDREN.remove(Services.SCHOOL_ASSISTANCE).remove(Services.HOMEWORK_HELP))
                .proof(PERMIT)
                .scope(
                    TaskScope.builder()
                        .places(TreeSet.of(TaskPlace.HOUSE, TaskPlace.ELSEWHERE))
                        .moreThanHoursPerWeek(Option.of(15.0))
                        .longerThan(Option.of(Period.ofMonths(3)))
                        .paid(true)
                        .build())
                .howToGet(
                    Option.of(
                        new HowToGet(
                            "beim Jugendamt die Erlaubnis zur Kindertagespflege beantragen",
                            "ask the youth welfare office for the permit for childminding")))
                .build()));
  }

  private static Provision children() {
    return Provision.of(
        FIVE_CHILDREN.value(),
        "§ 43 (3) SGB VIII",
        "DE",
        LocalDate.of(2005, 10, 1),
        Certainty.SETTLED,
        new Demand.Care(
            CareLimit.builder()
                .services(TreeSet.of(Services.CHILDMINDING))
                .mostChildren(Option.of(5))
                .build()));
  }

  private static Provision babysitters() {
    return Provision.of(
        YOUNG_BABYSITTERS.value(),
        "§ 5 JArbSchG, § 2 KindArbSchV",
        "DE",
        LocalDate.of(1998, 7, 1),
        Certainty.SETTLED,
        new Demand.Youth(
            AgeLimit.builder()
                .services(TreeSet.of(Services.BABYSITTING, Services.CHILDCARE))
                .below(15)
                .from(13)
                .mostPerDay(Option.of(Duration.ofHours(2)))
                .earliest(LocalTime.of(8, 0))
                .latest(LocalTime.of(18, 0))
                .consent(Option.of(PARENTS_CONSENT))
                .build()));
  }

  private static Provision neighbours() {
    Set<ServiceId> everyday =
        TreeSet.of(
            Services.ELDER_CARE,
            Services.HOUSEHOLD_HELP,
            Services.SHOPPING,
            Services.ACCOMPANIMENT,
            Services.VISIT);
    return Provision.of(
        NEIGHBOUR_HELPERS_NRW.value(),
        "§ 45a SGB XI, AnFöVO NRW",
        "DE-NW",
        LocalDate.of(2019, 1, 1),
        Certainty.LOCAL,
        new Demand.Care(CareLimit.builder().services(everyday).mostAskers(Option.of(2)).build()),
        new Demand.Note(
            "gilt, wo über die Pflegekasse abgerechnet wird; nicht für nahe Verwandte und nicht im"
                + " gemeinsamen Haushalt",
            "holds where the care insurance pays; not for close relatives and not within one"
                + " household"));
  }

  private static Provision yearly(ProvisionId id, String source, int euro) {
    return Provision.of(
        id.value(),
        source,
        "DE",
        LocalDate.of(2026, 1, 1),
        Certainty.SETTLED,
        new Demand.Figure(BigDecimal.valueOf(euro), Demand.Per.YEAR));
  }

  private static Seq<Provision> wage(String from, String euro) {
    BigDecimal wage = new BigDecimal(euro);
    LocalDate day = LocalDate.parse(from);
    return Array.of(
        Provision.of(
            MINIMUM_WAGE.value(),
            "MiLoG",
            "DE",
            day,
            Certainty.SETTLED,
            new Demand.Figure(wage, Demand.Per.HOUR)),
        Provision.of(
            MINOR_EMPLOYMENT.value(),
            "§ 8 (1a) SGB IV",
            "DE",
            day,
            Certainty.SETTLED,
            new Demand.Figure(MinorEmployment.mostPerMonth(wage), Demand.Per.MONTH)));
  }

  private static ProvisionId id(String value) {
    return ProvisionId.of(value);
  }
}
