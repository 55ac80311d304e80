package de.muetterzentren.examples.importer;

import de.muetterzentren.examples.importer.UhhcFile.Carer;
import de.muetterzentren.examples.importer.UhhcFile.Kind;
import de.muetterzentren.examples.importer.UhhcFile.Minutes;
import de.muetterzentren.examples.importer.UhhcFile.Need;
import de.muetterzentren.examples.importer.UhhcFile.Patient;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * A home-care day of the UHHC data (Ceschia et al. 2026, doi 10.1111/itor.70140, CC BY 4.0) as a
 * community: real towns, made people.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>in the file</th><th>in the community</th></tr>
 * <tr><td>caregivers and patients</td><td>participants, one type for everybody, same ids</td></tr>
 * <tr><td>services</td><td>services of the house, same ids</td></tr>
 * <tr><td>each entry of {@code required_services}</td><td>a request of its own, {@code p3.1} and
 *     {@code p3.2}: two services are two tasks for two people, also where they are simultaneous
 *     </td></tr>
 * <tr><td>{@code time_windows}</td><td>windows for the start. Where the file says {@code
 *     at_service_end}, help must be over by the end of a window, so its latest start is earlier by
 *     the duration</td></tr>
 * <tr><td>{@code working_shift}</td><td>a one-off free time, ways from and to the departing point
 *     included</td></tr>
 * <tr><td>{@code distances}</td><td>road minutes of a {@code TravelMatrix}, each direction its own
 *     </td></tr>
 * <tr><td>{@code preferred_caregivers}, {@code incompatible_caregivers}</td><td>private wishes of
 *     the patient, with and not with</td></tr>
 * <tr><td>{@code optional}</td><td>urgency: normal if optional, else urgent</td></tr>
 * </table>
 *
 * <p>Places are labels of rows of the matrix: where several rows have the same coordinates, each
 * further one is moved towards the equator by a billionth of a degree (a tenth of a millimetre), so
 * that it keeps its own ways. Rows are told apart by index, never by coordinates.
 *
 * <p>A file whose carers end their day elsewhere than where it began is refused: the model knows
 * one home.
 */
public final class UhhcDay {
  /** What minute 0 is where nothing else is said: a Monday morning without a clock change near. */
  public static final ZonedDateTime MINUTE_ZERO =
      ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneId.of("Europe/Berlin"));

  private static final CentreId CENTRE = CentreId.of("home-care");

  private final ZonedDateTime minuteZero;
  private final UhhcFile file;
  private final MatrixPlaces places;

  private UhhcDay(ZonedDateTime minuteZero, UhhcFile file) {
    this.minuteZero = minuteZero;
    this.file = file;
    this.places = MatrixPlaces.of(file);
  }

  /** Reads a file; minute 0 is {@link #MINUTE_ZERO}. */
  public static Validation<Seq<Problem>, Imported> read(Path file) {
    return read(file, MINUTE_ZERO);
  }

  /**
   * Reads a file.
   *
   * @param file one of the data's JSON files
   * @param minuteZero what minute 0 of the file is
   * @return the community, or every problem of the file with its path
   */
  public static Validation<Seq<Problem>, Imported> read(Path file, ZonedDateTime minuteZero) {
    List<Problem> problems = new ArrayList<>();
    UhhcFile day = UhhcFile.of(JsonPart.read(file, problems));
    if (!problems.isEmpty()) {
      return Validation.invalid(Array.ofAll(problems).distinct());
    }
    try {
      return new UhhcDay(minuteZero, day).imported();
    } catch (InvalidValueException refused) {
      return Validation.invalid(
          refused.problems().map(problem -> problem.within(String.valueOf(file.getFileName()))));
    }
  }

  private Validation<Seq<Problem>, Imported> imported() {
    CommunityBuilder builder = Community.builder().add(house());
    file.services().map(UhhcDay::service).forEach(builder::add);
    builder.addParticipants(file.carers().map(this::carer));
    builder.addParticipants(file.patients().map(this::patient));
    builder.addRequests(file.patients().flatMap(this::requests));
    return builder
        .build()
        .map(community -> new Imported(community, places.travel(file.minutes()), notes()));
  }

  private Centre house() {
    String name = file.town().map(town -> "Home care in " + town).getOrElse("Home care");
    return Centre.builder().id(CENTRE).name(name).zone(minuteZero.getZone()).build();
  }

  private static Service service(Kind kind) {
    return new Service(
        ServiceId.of(kind.id()),
        Field.CARE,
        "Leistung " + kind.id() + " (" + kind.type() + ")",
        "Service " + kind.id() + " (" + kind.type() + ")");
  }

  private Participant carer(Carer carer) {
    return Participant.builder()
        .id(ParticipantId.of(carer.id()))
        .centre(Option.of(CENTRE))
        .abilities(carer.abilities().map(ServiceId::of).map(Ability::of))
        .availability(carer.shift().map(this::free))
        .mobility(
            Mobility.builder()
                .home(Option.of(places.departingPoint(carer.departingPoint())))
                .mode(TravelMode.CAR)
                .wayWithinFreeTime(true)
                .build())
        .build();
  }

  private Timetable free(Minutes shift) {
    return Timetable.in(minuteZero.getZone())
        .once(Array.of(Interval.of(at(shift.from()).toInstant(), at(shift.to()).toInstant())))
        .build();
  }

  private Participant patient(Patient patient) {
    return Participant.builder()
        .id(ParticipantId.of(patient.home().id()))
        .centre(Option.of(CENTRE))
        .mobility(Mobility.builder().home(Option.of(places.of(patient.home().index()))).build())
        .pairWishes(
            patient
                .incompatible()
                .map(ParticipantId::of)
                .map(PairWish::notWith)
                .appendAll(patient.preferred().map(ParticipantId::of).map(PairWish::with)))
        .build();
  }

  private Seq<CareRequest> requests(Patient patient) {
    return patient.needs().zipWithIndex((need, i) -> request(patient, need, i + 1));
  }

  private CareRequest request(Patient patient, Need need, int number) {
    return CareRequest.builder()
        .id(RequestId.of(patient.home().id() + "." + number))
        .centre(CENTRE)
        .asker(ParticipantId.of(patient.home().id()))
        .service(ServiceId.of(need.service()))
        .where(Where.atHome(places.of(patient.home().index())))
        .when(
            new When.Flexible(
                need.starts().map(it -> new StartWindow(at(it.from()), at(it.to()))),
                Duration.ofMinutes(need.duration())))
        .urgency(patient.optional() ? Urgency.NORMAL : Urgency.URGENT)
        .build();
  }

  private ZonedDateTime at(int minute) {
    return minuteZero.plusMinutes(minute);
  }

  private Seq<String> notes() {
    List<String> notes = new ArrayList<>();
    int lunch = file.carers().count(Carer::lunchBreak);
    if (lunch > 0) {
      notes.add("The lunch breaks of " + lunch + " carers are not kept.");
    }
    for (String type : Array.of("simultaneous", "sequential")) {
      int tied = file.patients().count(patient -> patient.synchronization().contains(type));
      if (tied > 0) {
        notes.add("The " + type + " services of " + tied + " patients are requests without a tie.");
      }
    }
    notes.add("Windows and shifts are kept to the minute; the data allows lateness and overtime.");
    return Array.ofAll(notes);
  }
}
