package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.json.format.Truths;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.AbilitySource;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.participant.TravelMode;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeSet;

/** Participants as JSON. Wishes and proofs are never shown in a problem. */
public final class ParticipantFormats {
  /** What somebody can give. */
  public static final ObjectFormat<Ability> ABILITY =
      ObjectFormat.built(
              "Ability", "What somebody can give.", Ability::builder, Ability.Builder::build)
          .field(
              Field.required("service", IdFormats.SERVICE, Ability::service, "The service."),
              Ability.Builder::service)
          .field(
              Field.defaulted(
                  "source",
                  Scalar.name(AbilitySource.class),
                  Ability::source,
                  AbilitySource.EXPERIENCE,
                  "Where it comes from; never decides anything."),
              Ability.Builder::source)
          .field(
              Field.defaulted(
                  "liked", Truths.ONLY, Ability::liked, false, "Whether it is done with pleasure."),
              Ability.Builder::liked)
          .field(
              Field.optional(
                  "upToPeople",
                  Numbers.WHOLE,
                  Ability::upToPeople,
                  "The most people to care for at once, 1 to 1,000."),
              Ability.Builder::upToPeople)
          .field(
              Field.optional(
                  "stock",
                  ContributionFormats.AMOUNT,
                  Ability::stock,
                  "How much there is to give, for goods and meals."),
              Ability.Builder::stock)
          .done();

  /** From where and how far. */
  public static final ObjectFormat<Mobility> MOBILITY =
      ObjectFormat.built(
              "Mobility",
              "From where and how far somebody goes.",
              Mobility::builder,
              Mobility.Builder::build)
          .field(
              Field.optional("home", PlaceFormats.PLACE, Mobility::home, "Where ways start."),
              Mobility.Builder::home)
          .field(
              Field.optional(
                  "radiusKm", Numbers.ANY, Mobility::radiusKm, "The furthest way, 0 to 20,040 km."),
              Mobility.Builder::radiusKm)
          .field(
              Field.optional(
                  "longestWay",
                  Times.DURATION,
                  Mobility::longestWay,
                  "The longest way there, at most 24 hours."),
              Mobility.Builder::longestWay)
          .field(
              Field.defaulted(
                  "mode",
                  Scalar.name(TravelMode.class),
                  Mobility::mode,
                  TravelMode.BICYCLE,
                  "How somebody gets about."),
              Mobility.Builder::mode)
          .field(
              Field.defaulted(
                  "wayWithinFreeTime",
                  Truths.ONLY,
                  Mobility::wayWithinFreeTime,
                  false,
                  "Whether the way has to fit into the free times too."),
              Mobility.Builder::wayWithinFreeTime)
          .done();

  /** Own limits. */
  public static final ObjectFormat<Boundaries> BOUNDARIES =
      ObjectFormat.built(
              "Boundaries",
              "The limits that somebody sets for themselves.",
              Boundaries::builder,
              Boundaries.Builder::build)
          .field(
              Field.optional(
                  "hoursPerWeek",
                  Numbers.ANY,
                  Boundaries::hoursPerWeek,
                  "The most hours in a week, 0 to 168."),
              Boundaries.Builder::hoursPerWeek)
          .field(
              Field.defaulted(
                  "notAskedFor",
                  IdFormats.SERVICES,
                  Boundaries::notAskedFor,
                  TreeSet.empty(),
                  "Services that somebody does not wish to be asked for."),
              Boundaries.Builder::notAskedFor)
          .field(
              Field.optional(
                  "quietTimes",
                  TimetableFormats.TIMETABLE,
                  Boundaries::quietTimes,
                  "Times in which nothing may lie."),
              Boundaries.Builder::quietTimes)
          .field(
              Field.defaulted(
                  "invitationsAtATime",
                  Numbers.WHOLE,
                  Boundaries::invitationsAtATime,
                  2,
                  "How many invitations somebody wishes to get at a time, 0 to 20."),
              Boundaries.Builder::invitationsAtATime)
          .done();

  /** Some days of the own rhythm. */
  public static final ObjectFormat<Phase> PHASE =
      ObjectFormat.of(
          "Phase",
          "Some days of somebody's own rhythm.",
          Phase::new,
          Field.required("kind", Scalar.name(PhaseKind.class), Phase::kind, "What they are for."),
          Field.required("days", TimetableFormats.DATE_SPAN, Phase::days, "The local days."));

  /** The own rhythm. */
  public static final ObjectFormat<Rhythm> RHYTHM =
      ObjectFormat.of(
          "Rhythm",
          "How somebody alternates giving and taking.",
          Rhythm::new,
          Field.defaulted(
              "phases",
              ListFormat.seq(PHASE),
              Rhythm::phases,
              Array.empty(),
              "Phases in any order; at most 200."),
          Field.defaulted(
              "weeks",
              Numbers.WHOLE,
              Rhythm::weeks,
              Rhythm.USUAL_WEEKS,
              "How many weeks one swing of giving and taking takes, 1 to 520."),
          Field.defaulted(
              "pace",
              Numbers.ANY,
              Rhythm::pace,
              Rhythm.USUAL_PACE,
              "How many hours a week one of the two may exceed the other within these weeks, more"
                  + " than 0, at most 168."));

  /** A proof that was seen. */
  public static final ObjectFormat<Proof> PROOF =
      ObjectFormat.of(
          "Proof",
          "That a proof was seen; never the paper.",
          Proof::new,
          Field.required("kind", IdFormats.PROOF, Proof::kind, "Which proof."),
          Field.required("seenOn", Times.DATE, Proof::seenOn, "The day on which it was seen."),
          Field.optional(
              "validUntil", Times.DATE, Proof::validUntil, "The last day on which it holds."));

  /** A private wish. */
  public static final ObjectFormat<PairWish> PAIR_WISH =
      ObjectFormat.of(
          "PairWish",
          "A private wish to be brought together with somebody, or not.",
          PairWish::new,
          Field.required("other", IdFormats.PARTICIPANT, PairWish::other, "About whom."),
          Field.required(
              "kind", Scalar.name(PairWish.Kind.class), PairWish::kind, "With or not with."));

  /** Somebody who takes part. */
  public static final ObjectFormat<Participant> PARTICIPANT =
      ObjectFormat.built(
              "Participant",
              "Somebody who takes part. Whatever is not known stays away.",
              Participant::builder,
              Participant.Builder::build)
          .field(
              Field.required("id", IdFormats.PARTICIPANT, Participant::id, "Pseudonym."),
              Participant.Builder::id)
          .field(
              Field.optional(
                  "centre",
                  IdFormats.CENTRE,
                  Participant::centre,
                  "The house where this person is at home."),
              Participant.Builder::centre)
          .field(
              Field.defaulted(
                  "abilities",
                  ListFormat.seq(ABILITY),
                  Participant::abilities,
                  Array.empty(),
                  "What this person can give, each service once; at most 200."),
              Participant.Builder::abilities)
          .field(
              Field.defaulted(
                  "languages",
                  LanguageFormats.LANGUAGES,
                  Participant::languages,
                  HashSet.empty(),
                  "Languages spoken, as BCP 47; at most 50."),
              Participant.Builder::languages)
          .field(
              Field.optional(
                  "availability",
                  TimetableFormats.TIMETABLE,
                  Participant::availability,
                  "When this person is free."),
              Participant.Builder::availability)
          .field(
              Field.defaulted(
                  "mobility",
                  MOBILITY,
                  Participant::mobility,
                  Mobility.unknown(),
                  "From where and how far."),
              Participant.Builder::mobility)
          .field(
              Field.defaulted(
                  "boundaries",
                  BOUNDARIES,
                  Participant::boundaries,
                  Boundaries.none(),
                  "Own limits."),
              Participant.Builder::boundaries)
          .field(
              Field.defaulted(
                  "rhythm",
                  RHYTHM,
                  Participant::rhythm,
                  Rhythm.free(),
                  "Own rhythm of giving and taking."),
              Participant.Builder::rhythm)
          .field(
              Field.defaulted(
                      "proofs",
                      ListFormat.seq(PROOF),
                      Participant::proofs,
                      Array.empty(),
                      "Proofs that were seen; at most 200.")
                  .secret(),
              Participant.Builder::proofs)
          .field(
              Field.defaulted(
                  "wantsToLearn",
                  IdFormats.SERVICES,
                  Participant::wantsToLearn,
                  TreeSet.empty(),
                  "What this person would like to learn; at most 200."),
              Participant.Builder::wantsToLearn)
          .field(
              Field.defaulted(
                      "pairWishes",
                      ListFormat.seq(PAIR_WISH),
                      Participant::pairWishes,
                      Array.empty(),
                      "Private wishes about others; at most 200.")
                  .secret(),
              Participant.Builder::pairWishes)
          .field(
              Field.optional(
                      "born",
                      Times.YEAR_MONTH,
                      Participant::born,
                      "Year and month of birth, of the young only.")
                  .secret(),
              Participant.Builder::born)
          .done();

  private ParticipantFormats() {}
}
