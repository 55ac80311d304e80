package de.muetterzentren.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.ContactPoint;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.Room;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.association.ServiceUse;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.calendar.Holiday;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Choice;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.legal.Demand;
import de.muetterzentren.model.legal.Provision;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferNeeds;
import de.muetterzentren.model.offer.Series;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.tally.Tally;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Recurrence;
import de.muetterzentren.model.time.Spans;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No attribute of the model may be missing from the format. */
class CoverageOfTheModelTest {
  private static final Map<Class<?>, ObjectFormat<?>> FORMATS =
      Map.ofEntries(
          Map.entry(Ability.class, ParticipantFormats.ABILITY),
          Map.entry(Access.class, AccessFormats.ACCESS),
          Map.entry(AgeLimit.class, ConditionFormats.AGE_LIMIT),
          Map.entry(Amount.class, ContributionFormats.AMOUNT),
          Map.entry(Attendance.class, OfferFormats.ATTENDANCE),
          Map.entry(Boundaries.class, ParticipantFormats.BOUNDARIES),
          Map.entry(CareLimit.class, ConditionFormats.CARE_LIMIT),
          Map.entry(CareRequest.class, RequestFormats.REQUEST),
          Map.entry(CaredFor.class, RequestFormats.CARED_FOR),
          Map.entry(Centre.class, CentreFormats.CENTRE),
          Map.entry(Answers.class, FeedbackFormats.ANSWERS),
          Map.entry(Choice.class, FeedbackFormats.CHOICE),
          Map.entry(Conversation.class, FeedbackFormats.CONVERSATION),
          Map.entry(Question.class, FeedbackFormats.QUESTION),
          Map.entry(Uses.class, FeedbackFormats.USES),
          Map.entry(Conditions.class, RequestFormats.CONDITIONS),
          Map.entry(Contribution.class, ContributionFormats.CONTRIBUTION),
          Map.entry(Association.class, AssociationFormats.ASSOCIATION),
          Map.entry(Board.class, AssociationFormats.BOARD),
          Map.entry(Conference.class, ConferenceFormats.CONFERENCE),
          Map.entry(ContactPoint.class, AssociationFormats.CONTACT_POINT),
          Map.entry(Membership.class, AssociationFormats.MEMBERSHIP),
          Map.entry(Room.class, ConferenceFormats.ROOM),
          Map.entry(Seat.class, AssociationFormats.SEAT),
          Map.entry(ServiceUse.class, AssociationFormats.SERVICE_USE),
          Map.entry(Session.class, ConferenceFormats.SESSION),
          Map.entry(Cost.class, FundingFormats.COST),
          Map.entry(DateSpan.class, TimetableFormats.DATE_SPAN),
          Map.entry(Decline.class, RequestFormats.DECLINE),
          Map.entry(DemandPolicy.class, PolicyFormats.DEMAND_POLICY),
          Map.entry(Holiday.class, CalendarFormats.HOLIDAY),
          Map.entry(HolidayCalendar.class, CalendarFormats.CALENDAR),
          Map.entry(Funding.class, FundingFormats.FUNDING),
          Map.entry(FundingSource.class, FundingFormats.SOURCE),
          Map.entry(Grant.class, FundingFormats.GRANT),
          Map.entry(Gathering.class, CafeFormats.GATHERING),
          Map.entry(HousePolicy.class, PolicyFormats.HOUSE_POLICY),
          Map.entry(HowToGet.class, ConditionFormats.HOW_TO_GET),
          Map.entry(Mobility.class, ParticipantFormats.MOBILITY),
          Map.entry(Offer.class, OfferFormats.OFFER),
          Map.entry(OfferDecline.class, OfferFormats.DECLINE),
          Map.entry(OfferNeeds.class, OfferFormats.NEEDS),
          Map.entry(Outcome.class, ContributionFormats.OUTCOME),
          Map.entry(PairWish.class, ParticipantFormats.PAIR_WISH),
          Map.entry(Participant.class, ParticipantFormats.PARTICIPANT),
          Map.entry(Partner.class, PartnerFormats.PARTNER),
          Map.entry(Phase.class, ParticipantFormats.PHASE),
          Map.entry(Place.class, PlaceFormats.PLACE),
          Map.entry(Pledge.class, RequestFormats.PLEDGE),
          Map.entry(Turns.class, RequestFormats.TURNS),
          Map.entry(Proof.class, ParticipantFormats.PROOF),
          Map.entry(Recurrence.class, TimetableFormats.RECURRENCE),
          Map.entry(ReferralRecord.class, PartnerFormats.REFERRAL),
          Map.entry(Rhythm.class, ParticipantFormats.RHYTHM),
          Map.entry(RhythmPolicy.class, PolicyFormats.RHYTHM_POLICY),
          Map.entry(Series.class, OfferFormats.SERIES),
          Map.entry(Service.class, ServiceFormats.SERVICE),
          Map.entry(Sponsorship.class, CafeFormats.SPONSORSHIP),
          Map.entry(StartWindow.class, RequestFormats.START_WINDOW),
          Map.entry(Tally.class, TallyFormats.TALLY),
          Map.entry(TaskCondition.class, ConditionFormats.TASK_CONDITION),
          Map.entry(TaskScope.class, ConditionFormats.TASK_SCOPE),
          Map.entry(Timetable.class, TimetableFormats.TIMETABLE),
          Map.entry(Topic.class, CafeFormats.TOPIC),
          Map.entry(TopicWishes.class, CafeFormats.WISHES),
          Map.entry(WeeklySpan.class, TimetableFormats.WEEKLY_SPAN),
          Map.entry(Weights.class, PolicyFormats.WEIGHTS));

  /** Read and written by choices, tested by round trips, or never stored. */
  private static final Set<Class<?>> OTHERS =
      Set.of(
          Community.class,
          Provision.class,
          Demand.Proof.class,
          Demand.Youth.class,
          Demand.Care.class,
          Demand.Figure.class,
          Demand.Note.class,
          Spans.class,
          Party.Person.class,
          Party.House.class,
          Party.InNetwork.class,
          When.Fixed.class,
          When.Flexible.class,
          Where.AtHome.class,
          Where.AtCentre.class,
          Where.Elsewhere.class);

  @Test
  void everyAttributeIsAField() {
    FORMATS.forEach(
        (type, format) ->
            assertThat(format.fieldNames())
                .as(type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(attributes(type)));
  }

  @Test
  void everyPartOfACommunityIsAList() {
    Set<String> parts =
        Stream.of(Community.class.getDeclaredMethods())
            .filter(method -> method.getParameterCount() == 0 && !method.isDefault())
            .filter(method -> io.vavr.collection.Map.class == method.getReturnType())
            .map(Method::getName)
            // found anew from the other parts
            .filter(
                name -> !Set.of("contributionsByRequest", "corrections", "doings").contains(name))
            .collect(Collectors.toSet());

    assertThat(parts).hasSizeGreaterThan(8);
    assertThat(CommunityFormat.LISTS.map(PartList::name))
        .containsExactlyInAnyOrderElementsOf(parts);
  }

  @Test
  void everyTypeOfTheModelHasAFormat() {
    Set<String> types =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("de.muetterzentren.model")
                .stream()
                .filter(type -> !type.getPackageName().startsWith("de.muetterzentren.model.json"))
                .filter(
                    type -> !type.getPackageName().startsWith("de.muetterzentren.model.problem"))
                .filter(type -> type.isRecord() || builds(type))
                .filter(type -> !type.getSimpleName().endsWith("Id"))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(types)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(FORMATS.keySet().stream(), OTHERS.stream()).map(Class::getName).toList());
  }

  private static boolean builds(JavaClass type) {
    return type.isInterface() && type.tryGetMethod("builder").isPresent();
  }

  private static Set<String> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Stream.of(type.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toSet());
    }
    Class<?> builder =
        Stream.of(type.getDeclaredClasses())
            .filter(inner -> inner.getSimpleName().equals("Builder"))
            .findFirst()
            .orElseThrow();
    return Stream.of(builder.getMethods())
        .filter(method -> method.getReturnType() == builder && method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0] != type) // copies another value
        .map(Method::getName)
        .collect(Collectors.toSet());
  }
}
