package de.muetterzentren.insight.benefit.argument;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.matching.internal.LanguageFile;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * What the association says that a house is good for (Argument), in its own words. Where a rule of
 * the same name can find evidence in records, the figures that it looks at are named; no argument
 * looks at who people are, for there are no target groups.
 */
public enum Argument {
  /** Chances for people to make new contacts. */
  NEW_CONTACTS(BenefitLevel.PERSON, SeedText.LEITBILD, FigureKind.NEW_TIES, FigureKind.TIES),
  /** To be part of something larger. */
  TAKING_PART(BenefitLevel.PERSON, SeedText.LEITBILD, FigureKind.PEOPLE, FigureKind.HOUSE_HOURS),
  /**
   * To try themselves out in everyday life, in many and new roles that nobody has fixed beforehand.
   */
  MANY_ROLES(
      BenefitLevel.PERSON,
      SeedText.LEITBILD,
      FigureKind.BOTH_ROLES,
      FigureKind.MANY_SIDED,
      FigureKind.FIRST_TIME),
  /** They find out what they can do, grow in confidence and develop. */
  GROWTH(BenefitLevel.PERSON, SeedText.LEITBILD, FigureKind.GROWN_ABILITIES),
  /** Users and staff are content; effects on society. */
  CONTENT(
      BenefitLevel.PERSON,
      SeedText.LEITBILD,
      FigureKind.TOLD,
      FigureKind.GOOD_FOR_BOTH,
      FigureKind.ANSWERS,
      FigureKind.CONTENT_ANSWERS),
  /** The mothers’ café strengthens ties and self-help. */
  CAFE(
      BenefitLevel.PERSON,
      SeedText.MUETTERCAFE,
      FigureKind.CAFE_GATHERINGS,
      FigureKind.FOR_THE_CAFE,
      FigureKind.TIES),
  /** Life becomes better, richer and more meaningful. */
  LIFE_QUALITY(BenefitLevel.PERSON, SeedText.LEITBILD),
  /** A life like in a family, with respect and care for each other. */
  FAMILY_LIKE(BenefitLevel.PERSON, SeedText.LEITBILD),
  /** Makes life better for mothers. */
  MOTHERS_LIFE(BenefitLevel.PERSON, SeedText.MUETTERCAFE),
  /** A better infrastructure and life, and so a town that is good for families. */
  INFRASTRUCTURE(
      BenefitLevel.MUNICIPALITY,
      SeedText.LEITBILD,
      FigureKind.OPEN_DAYS,
      FigureKind.DAYS,
      FigureKind.OPEN_HOURS,
      FigureKind.OFFERS),
  /**
   * Company, conversation, advice and education that are easy to get to, for parents, children, the
   * old and people with a disability.
   */
  LOW_THRESHOLD(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.ENCOUNTER_OFFERS,
      FigureKind.ADVICE_OFFERS,
      FigureKind.EDUCATION_OFFERS,
      FigureKind.FREE_OFFERS,
      FigureKind.UNREGISTERED_OFFERS),
  /** Families take part, and people engage themselves where they live. */
  ENGAGEMENT(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.HOURS,
      FigureKind.BOTH_ROLES,
      FigureKind.ONLY_GAVE),
  /** Offers that relieve and support families. */
  RELIEF(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.RELIEF_HOURS,
      FigureKind.RELIEF_MEALS),
  /** Help in emergencies, without red tape. */
  EMERGENCIES(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.EMERGENCIES,
      FigureKind.EMERGENCIES_ANSWERED,
      FigureKind.EMERGENCIES_IN_TIME,
      FigureKind.EMERGENCY_HOURS),
  /** Help to organise everyday life, such as finding babysitters and childminders. */
  EVERYDAY(BenefitLevel.MUNICIPALITY, SeedText.ARGUMENTATIONSHILFE, FigureKind.EVERYDAY_HOURS),
  /** Relief for the family budget, such as by second-hand shops. */
  FAMILY_BUDGET(BenefitLevel.MUNICIPALITY, SeedText.ARGUMENTATIONSHILFE, FigureKind.BUDGET_PIECES),
  /** Families who have just moved here are welcomed. */
  NEWCOMERS(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.NEWCOMER_REQUESTS,
      FigureKind.NEWCOMER_HOURS),
  /** Families who came from elsewhere. */
  FROM_ELSEWHERE(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.LANGUAGES,
      FigureKind.LANGUAGE_PRACTISED),
  /** And people with a disability. */
  DISABILITY(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.STEP_FREE_OFFERS,
      FigureKind.OFFERS),
  /** The old are part of the net, with offers across generations. */
  THE_OLD(BenefitLevel.MUNICIPALITY, SeedText.ARGUMENTATIONSHILFE, FigureKind.OLD_HOURS),
  /** People of every background meet. */
  BACKGROUNDS(BenefitLevel.MUNICIPALITY, SeedText.ARGUMENTATIONSHILFE),
  /** Advice, education and information where people live. */
  ADVICE_AND_EDUCATION(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.ADVICE_HOURS,
      FigureKind.ADVICE_INPUTS,
      FigureKind.EDUCATION_HOURS,
      FigureKind.EDUCATION_INPUTS),
  /** An easy way to professionals of the local network. */
  REFERRAL(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.REFERRED,
      FigureKind.REFERRED_AND_HELPED),
  /** If need be somebody of the house comes along to the first talks. */
  ACCOMPANIMENT(BenefitLevel.MUNICIPALITY, SeedText.ARGUMENTATIONSHILFE, FigureKind.ACCOMPANIED),
  /** A node of the local network. */
  LOCAL_NODE(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.PARTNERS,
      FigureKind.MUTUAL_PARTNERS),
  /** Help among neighbours. */
  NEIGHBOURS(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.NEIGHBOUR_HOURS,
      FigureKind.TIES),
  /** A sense of community makes a place attractive. */
  COMMUNITY_SENSE(
      BenefitLevel.MUNICIPALITY,
      SeedText.LEITBILD,
      FigureKind.CONTRIBUTIONS,
      FigureKind.HOUSE_HOURS),
  /** A learning town of good neighbours. */
  LEARNING_TOWN(
      BenefitLevel.MUNICIPALITY,
      SeedText.LEITBILD,
      FigureKind.EDUCATION_HOURS,
      FigureKind.EDUCATION_INPUTS,
      FigureKind.TIES),
  /** A social climate that is good for families. */
  CLIMATE(BenefitLevel.MUNICIPALITY, SeedText.ARGUMENTATIONSHILFE),
  /** An easier way back to work. */
  BACK_TO_WORK(
      BenefitLevel.MUNICIPALITY,
      SeedText.ARGUMENTATIONSHILFE,
      FigureKind.HELPED_BACK_TO_WORK,
      FigureKind.WORK_ANSWERED),
  /** Workplaces that are good for mothers. */
  WORKPLACES(BenefitLevel.MUNICIPALITY, SeedText.ARGUMENTATIONSHILFE),
  /** A better life for families, engagement, and families who take part in local politics. */
  LOCAL_POLITICS(
      BenefitLevel.MUNICIPALITY, SeedText.ARGUMENTATIONSHILFE, FigureKind.MUNICIPAL_BOARDS),
  /** Houses act where people live, directly and practically. */
  DIRECT_HELP(
      BenefitLevel.MUNICIPALITY, SeedText.FACHTAG, FigureKind.REQUESTS, FigureKind.ANSWERED),
  /** Houses change the life of their towns in many ways. */
  MANY_WAYS(BenefitLevel.MUNICIPALITY, SeedText.FACHTAG, FigureKind.KINDS_OF_HELP),
  /** Sometimes loudly, often quietly, always engaged and lasting. */
  LASTING(
      BenefitLevel.MUNICIPALITY,
      SeedText.FACHTAG,
      FigureKind.ACTIVE_MONTHS,
      FigureKind.CALENDAR_MONTHS),
  /** Needs of people are noticed early. */
  NEEDS_NOTICED(
      BenefitLevel.SOCIETY,
      SeedText.LEITBILD,
      FigureKind.REQUESTS,
      FigureKind.ASKED_SERVICES,
      FigureKind.UNMET,
      FigureKind.TALLIED),
  /** In public they can be a motor of change and a voice for improvements. */
  VOICE_FOR_CHANGE(
      BenefitLevel.SOCIETY, SeedText.LEITBILD, FigureKind.UNMET_SERVICES, FigureKind.UNMET),
  /** New ideas of living and learning together, for society. */
  NEW_IDEAS(BenefitLevel.SOCIETY, SeedText.LEITBILD, FigureKind.OWN_SERVICES),
  /** Answers to what society faces, and mediation between those who act. */
  MEDIATING(BenefitLevel.SOCIETY, SeedText.LEITBILD, FigureKind.PARTNER_KINDS, FigureKind.PARTNERS),
  /** What families contribute is recognised by society. */
  RECOGNITION(BenefitLevel.SOCIETY, SeedText.LEITBILD, FigureKind.CONTRIBUTIONS, FigureKind.PEOPLE),
  /** Houses are a matter of course for families, young and old. */
  MATTER_OF_COURSE(BenefitLevel.SOCIETY, SeedText.LEITBILD, FigureKind.VISITS, FigureKind.PEOPLE),
  /** Networks shape life in a place and beyond. */
  BEYOND_THE_TOWN(BenefitLevel.SOCIETY, SeedText.FACHTAG, FigureKind.HOUSES),
  /** A model for others. */
  MODEL(BenefitLevel.SOCIETY, SeedText.LEITBILD),
  /** To be heard in the town and beyond. */
  HEARD(BenefitLevel.SOCIETY, SeedText.FACHTAG, FigureKind.BOARDS);

  private final BenefitLevel level;
  private final SeedText text;
  private final Seq<FigureKind> figures;

  Argument(BenefitLevel level, SeedText text, FigureKind... figures) {
    this.level = level;
    this.text = text;
    this.figures = Array.of(figures);
  }

  /** For whom it is good. */
  public BenefitLevel level() {
    return level;
  }

  /** The text that says so. */
  public SeedText text() {
    return text;
  }

  /** The figures that can support it, in the order in which its sentence names them. */
  public Seq<FigureKind> figures() {
    return figures;
  }

  /** Whether records can support it at all; else only people can say. */
  public boolean canBeCounted() {
    return !figures.isEmpty();
  }

  /** The words of the association: as quoted to German readers, in English to all others. */
  public String words(Locale locale) {
    return LanguageFile.ARGUMENTS.in(locale).plain(name());
  }

  /** What a house could write down to support it; or, where records cannot, why. */
  public String advice(Locale locale) {
    return LanguageFile.ARGUMENTS.in(locale).plain(name() + ".advice");
  }
}
