package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Column;
import de.muetterzentren.examples.table.Row;
import de.muetterzentren.examples.table.Table;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** The file of requests. */
final class RequestSheet {
  private static final Column ID = Column.needed("id", "kennung");
  private static final Column CENTRE = Column.optional("centre", "center", "zentrum", "haus");
  private static final Column ASKER = Column.needed("asker", "wer", "anfragende");
  private static final Column SERVICE = Column.needed("service", "leistung");
  private static final Column WHERE = Column.optional("where", "wo", "ort");
  private static final Column LATITUDE = Column.optional("latitude", "lat", "breitengrad");
  private static final Column LONGITUDE = Column.optional("longitude", "lon", "längengrad");
  private static final Column START = Column.optional("start", "beginn");
  private static final Column EARLIEST = Column.optional("earliest", "frühestens");
  private static final Column LATEST = Column.optional("latest", "spätestens");
  private static final Column DURATION = Column.needed("duration", "dauer");
  private static final Column TURNS = Column.optional("turns", "ablösung");
  private static final Column HELPERS = Column.optional("helpers", "helfende");
  private static final Column CHILDREN = Column.optional("children", "kinder");
  private static final Column ADULTS = Column.optional("adults", "erwachsene");
  private static final Column URGENCY = Column.optional("urgency", "dringlichkeit");
  private static final Column OCCASION = Column.optional("occasion", "anlass");
  private static final Column LANGUAGES = Column.optional("languages", "sprachen");
  private static final Column REPEATS = Column.optional("repeats", "wiederholung");
  private static final Seq<Column> COLUMNS =
      Array.of(
          ID, CENTRE, ASKER, SERVICE, WHERE, LATITUDE, LONGITUDE, START, EARLIEST, LATEST, DURATION,
          TURNS, HELPERS, CHILDREN, ADULTS, URGENCY, OCCASION, LANGUAGES, REPEATS);

  private static final String START_OR_WINDOW =
      "start / beginn, earliest + latest / frühestens + spätestens";

  private final Surroundings known;
  private final Table table;
  private final Set<String> askers;
  private final Set<RequestId> ids = new java.util.HashSet<>();
  private final List<CareRequest> requests = new ArrayList<>();

  private RequestSheet(Table table, Surroundings known, Set<String> askers) {
    this.table = table;
    this.known = known;
    this.askers = askers;
  }

  static RequestSheet read(Path file, Surroundings known, Set<String> askers) {
    RequestSheet sheet = new RequestSheet(Table.read(file, COLUMNS), known, askers);
    sheet.table.rows().forEach(sheet::read);
    return sheet;
  }

  List<CareRequest> requests() {
    return requests;
  }

  Seq<Problem> problems() {
    return table.problems();
  }

  private void read(Row row) {
    Option<RequestId> id = row.given(ID, RequestId::of, Expectation.ID);
    id.filter(it -> !ids.add(it) || known.community().requests().containsKey(it))
        .forEach(twice -> row.refuse(ID, twice, Expectation.UNIQUE));
    Option<Centre> centre = centre(row);
    Option<ParticipantId> asker = row.given(ASKER, this::asker, Expectation.KNOWN, "participant");
    Option<ServiceId> service = row.given(SERVICE, known::service, Expectation.KNOWN, "service");
    Option<When> when = row.made(() -> when(row, known.zone(centre)));
    Option<Where> where = where(row, centre);
    CareRequest.Builder builder = description(row);
    if (id.isDefined() && asker.isDefined() && service.isDefined()) {
      builder.id(id.get()).asker(asker.get()).service(service.get());
      if (centre.isDefined() && when.isDefined() && where.isDefined()) {
        builder.centre(centre.get().id()).when(when.get()).where(where.get());
        row.made(() -> Option.of(builder.build())).forEach(requests::add);
      }
    }
  }

  private Option<Centre> centre(Row row) {
    Option<Centre> only = known.onlyCentre();
    if (row.text(CENTRE).isDefined()) {
      return known.centre(row, CENTRE);
    }
    if (only.isEmpty()) {
      row.given(CENTRE);
    }
    return only;
  }

  private ParticipantId asker(String text) {
    if (!askers.contains(text)) {
      throw new NoSuchElementException(text);
    }
    return ParticipantId.of(text);
  }

  private static CareRequest.Builder description(Row row) {
    CareRequest.Builder builder = CareRequest.builder();
    builder.turns(row.value(TURNS, text -> Turns.of(Times.duration(text)), Expectation.DURATION));
    row.whole(HELPERS, 1, 100).forEach(builder::helpers);
    caredFor(row).forEach(builder::caredFor);
    row.value(URGENCY, Meanings.URGENCY::of, Expectation.ONE_OF, Meanings.URGENCY.words())
        .forEach(builder::urgency);
    row.value(OCCASION, Meanings.OCCASION::of, Expectation.ONE_OF, Meanings.OCCASION.words())
        .forEach(builder::occasion);
    return builder
        .recurrence(
            row.value(REPEATS, Times::recurrence, Expectation.RECURRENCE, Recurrence.MOST_DATES))
        .required(
            new Conditions(
                HashSet.ofAll(row.values(LANGUAGES, Languages::read, Expectation.LANGUAGE)),
                TreeSet.empty()));
  }

  private static Option<CaredFor> caredFor(Row row) {
    Option<Integer> children = row.whole(CHILDREN, 0, 1_000);
    Option<Integer> adults = row.whole(ADULTS, 0, 1_000);
    return children.isEmpty() && adults.isEmpty()
        ? Option.none()
        : row.made(() -> Option.of(new CaredFor(children.getOrElse(0), adults.getOrElse(0))));
  }

  private static Option<When> when(Row row, ZoneId zone) {
    Option<Duration> duration = row.given(DURATION, Times::duration, Expectation.DURATION);
    boolean fixed = row.text(START).isDefined();
    boolean flexible = row.text(EARLIEST).isDefined() || row.text(LATEST).isDefined();
    if (fixed == flexible) {
      row.refuse(START, row.text(START).getOrElse(""), Expectation.ONE_OF, START_OR_WINDOW);
      return Option.none();
    }
    if (fixed) {
      Option<ZonedDateTime> start = moment(row, START, zone);
      return start.flatMap(from -> duration.map(time -> When.at(from, time)));
    }
    Option<ZonedDateTime> earliest = moment(row, EARLIEST, zone);
    Option<ZonedDateTime> latest = moment(row, LATEST, zone);
    return earliest.flatMap(
        from -> latest.flatMap(to -> duration.map(time -> When.between(from, to, time))));
  }

  private static Option<ZonedDateTime> moment(Row row, Column column, ZoneId zone) {
    return row.given(column, text -> Times.start(text, zone), Expectation.LOCAL_DATE_TIME);
  }

  private Option<Where> where(Row row, Option<Centre> centre) {
    Option<Place> place = Surroundings.place(row, LATITUDE, LONGITUDE);
    return row.text(WHERE).isEmpty()
        ? Option.some(new Where.AtHome(place))
        : row.value(
            WHERE, text -> where(text, place, centre), Expectation.ONE_OF, Meanings.WHERE.words());
  }

  private Where where(String text, Option<Place> place, Option<Centre> centre) {
    if (known.community().centres().keySet().exists(id -> id.value().equals(text))) {
      return Where.atCentre(CentreId.of(text));
    }
    return switch (Meanings.WHERE.of(text)) {
      case HOME -> new Where.AtHome(place);
      case ELSEWHERE -> new Where.Elsewhere(place);
      case CENTRE -> centre.map(house -> Where.atCentre(house.id())).getOrElse(Where.atHome());
    };
  }
}
