package de.muetterzentren.examples.importer;

import de.muetterzentren.examples.importer.PpeFiles.Pieces;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.matching.travel.TravelMatrix;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A week of asks and offers of GetUsPPE.org (2020, anonymised, MIT) as a community.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>in the files</th><th>in the community</th></tr>
 * <tr><td>donors and recipients</td><td>participants, one type for everybody; an id that stands in
 *     both files is one person</td></tr>
 * <tr><td>kinds ({@code ppe})</td><td>services of the house, same ids</td></tr>
 * <tr><td>rows of {@code donors.csv}</td><td>abilities with a stock, summed for each donor and kind
 *     </td></tr>
 * <tr><td>rows of {@code recipients.csv}</td><td>a request each, with an amount: {@code
 *     rec0:gowns}; a further row of the same recipient and kind stays a request of its own, {@code
 *     rec0:gowns:2}</td></tr>
 * <tr><td>{@code distance_matrix.csv}</td><td>a {@code TravelMatrix} in km, the same in both
 *     directions; a pair that it lacks has no way</td></tr>
 * </table>
 *
 * <p>The data has no coordinates. Every participant gets a place of its own that is a label for the
 * table and nowhere in the world. The data has no times either: every request may start at any time
 * in the week and takes a minute, so that times never decide. {@code decisions.csv} is not read.
 */
public final class PpeWeek {
  /** The unit of stocks and amounts. */
  public static final String UNIT = ContributionKind.GOODS.unit();

  /** Km in a mile. */
  public static final double KM_PER_MILE = 1.609344;

  /** The longest distance that the table may name: half round the earth. */
  static final double MOST_MILES = 12_500;

  private static final CentreId CENTRE = CentreId.of("goods");

  private final PpeFiles files;
  private final ZonedDateTime start;
  private final Map<ParticipantId, Place> homes = new LinkedHashMap<>();
  private int capped;

  private PpeWeek(PpeFiles files, LocalDate firstDay) {
    this.files = files;
    this.start = firstDay.atStartOfDay(ZoneOffset.UTC);
  }

  /** Reads a directory that is named by its first day, such as {@code 2020-05-21}. */
  public static Validation<Seq<Problem>, Imported> read(Path directory) {
    String name = String.valueOf(directory.getFileName());
    try {
      return read(directory, LocalDate.parse(name));
    } catch (DateTimeParseException refused) {
      return Validation.invalid(Array.of(Problem.of("directory", name, Expectation.DATE)));
    }
  }

  /**
   * Reads a directory with {@code donors.csv}, {@code recipients.csv} and {@code
   * distance_matrix.csv}. Takes time in proportion to the rows.
   *
   * @param directory where the files are
   * @param firstDay the first of the seven days, in UTC
   * @return the community, or every problem with file, line and column
   */
  public static Validation<Seq<Problem>, Imported> read(Path directory, LocalDate firstDay) {
    PpeFiles files = PpeFiles.read(directory);
    if (!files.problems().isEmpty()) {
      return Validation.invalid(files.problems());
    }
    try {
      return new PpeWeek(files, firstDay).imported();
    } catch (InvalidValueException refused) {
      return Validation.invalid(refused.problems());
    }
  }

  private Validation<Seq<Problem>, Imported> imported() {
    CommunityBuilder builder = Community.builder();
    builder.add(Centre.builder().id(CENTRE).name("GetUsPPE.org").zone(start.getZone()).build());
    services().forEach(builder::add);
    Map<ParticipantId, Map<ServiceId, Double>> stocks = stocks();
    stocks.forEach((donor, stock) -> builder.add(participant(donor, abilities(stock))));
    for (Pieces asked : files.asked) {
      if (!homes.containsKey(asked.person())) {
        builder.add(participant(asked.person(), Array.empty()));
      }
    }
    builder.addRequests(requests());
    return builder.build().map(community -> new Imported(community, travel(), notes()));
  }

  private Seq<Service> services() {
    Set<ServiceId> kinds = new LinkedHashSet<>();
    files.given.forEach(pieces -> kinds.add(pieces.kind()));
    files.asked.forEach(pieces -> kinds.add(pieces.kind()));
    return Array.ofAll(kinds).map(id -> new Service(id, Field.CARE, id.value(), id.value()));
  }

  private Map<ParticipantId, Map<ServiceId, Double>> stocks() {
    Map<ParticipantId, Map<ServiceId, Double>> stocks = new LinkedHashMap<>();
    for (Pieces given : files.given) {
      stocks
          .computeIfAbsent(given.person(), donor -> new LinkedHashMap<>())
          .merge(given.kind(), given.quantity(), Double::sum);
    }
    return stocks;
  }

  private Seq<Ability> abilities(Map<ServiceId, Double> stock) {
    List<Ability> abilities = new ArrayList<>();
    stock.forEach(
        (kind, quantity) ->
            abilities.add(
                Ability.builder().service(kind).stock(Option.of(amount(quantity))).build()));
    return Array.ofAll(abilities);
  }

  private Participant participant(ParticipantId id, Seq<Ability> abilities) {
    Place home = label(homes.size());
    homes.put(id, home);
    return Participant.builder()
        .id(id)
        .centre(Option.of(CENTRE))
        .abilities(abilities)
        .mobility(Mobility.builder().home(Option.of(home)).mode(TravelMode.CAR).build())
        .build();
  }

  /** A point of a grid with hundredths of a degree; different for each number up to 90 million. */
  private static Place label(int number) {
    return Place.of((number / 10_000) / 100.0, (number % 10_000) / 100.0);
  }

  private Seq<CareRequest> requests() {
    Map<String, Integer> seen = new LinkedHashMap<>();
    return Array.ofAll(files.asked)
        .map(
            asked -> {
              String id = asked.person() + ":" + asked.kind();
              int times = seen.merge(id, 1, Integer::sum);
              return request(RequestId.of(times == 1 ? id : id + ":" + times), asked);
            });
  }

  private CareRequest request(RequestId id, Pieces asked) {
    return CareRequest.builder()
        .id(id)
        .centre(CENTRE)
        .asker(asked.person())
        .service(asked.kind())
        .where(Where.atHome(homes.get(asked.person())))
        .when(When.between(start, start.plusDays(7), Duration.ofMinutes(1)))
        .amount(Option.of(amount(asked.quantity())))
        .build();
  }

  private Amount amount(double quantity) {
    if (quantity > Amount.MOST) {
      capped++;
    }
    return Amount.of(Math.min(quantity, Amount.MOST), UNIT);
  }

  private Travel travel() {
    TravelMatrix.Builder ways = TravelMatrix.builder();
    files.miles.forEach(
        (pair, miles) -> {
          Place from = homes.get(pair.donor());
          Place to = homes.get(pair.recipient());
          ways.km(from, to, miles * KM_PER_MILE).km(to, from, miles * KM_PER_MILE);
        });
    return ways.build();
  }

  private Seq<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("The dates of single rows are not kept.");
    if (capped > 0) {
      notes.add("Quantities above a billion are taken as a billion: " + capped + ".");
    }
    return Array.ofAll(notes);
  }
}
