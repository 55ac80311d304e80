package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Column;
import de.muetterzentren.examples.table.Row;
import de.muetterzentren.examples.table.Table;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The file of participants. */
final class ParticipantSheet {
  private static final Column ID = Column.needed("id", "kennung");
  private static final Column CENTRE = Column.optional("centre", "center", "zentrum", "haus");
  private static final Column SERVICES = Column.optional("services", "leistungen", "kann");
  private static final Column LANGUAGES = Column.optional("languages", "sprachen");
  private static final Column LATITUDE = Column.optional("latitude", "lat", "breitengrad");
  private static final Column LONGITUDE = Column.optional("longitude", "lon", "längengrad");
  private static final Column RADIUS = Column.optional("radius_km", "umkreis_km");
  private static final Column MODE = Column.optional("mode", "unterwegs", "verkehrsmittel");
  private static final Column HOURS = Column.optional("hours_per_week", "wochenstunden");
  private static final Column FREE = Column.optional("free", "frei");
  private static final Column NOT_ASKED_FOR = Column.optional("not_asked_for", "nicht_fragen");
  private static final Column WANTS_TO_LEARN = Column.optional("wants_to_learn", "lernwünsche");
  private static final Seq<Column> COLUMNS =
      Array.of(
          ID,
          CENTRE,
          SERVICES,
          LANGUAGES,
          LATITUDE,
          LONGITUDE,
          RADIUS,
          MODE,
          HOURS,
          FREE,
          NOT_ASKED_FOR,
          WANTS_TO_LEARN);

  private final Surroundings known;
  private final Table table;
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<Participant> participants = new ArrayList<>();

  private ParticipantSheet(Table table, Surroundings known) {
    this.table = table;
    this.known = known;
  }

  static ParticipantSheet read(Path file, Surroundings known) {
    ParticipantSheet sheet = new ParticipantSheet(Table.read(file, COLUMNS), known);
    sheet.table.rows().forEach(sheet::read);
    return sheet;
  }

  /** All ids of the file, those of wrong lines too. */
  Set<String> ids() {
    return ids;
  }

  List<Participant> participants() {
    return participants;
  }

  Seq<Problem> problems() {
    return table.problems();
  }

  private void read(Row row) {
    Option<ParticipantId> id = row.given(ID, ParticipantId::of, Expectation.ID);
    id.filter(it -> !ids.add(it.value()) || known.community().participants().containsKey(it))
        .forEach(twice -> row.refuse(ID, twice, Expectation.UNIQUE));
    Option<Centre> centre = known.centre(row, CENTRE);
    Participant.Builder builder =
        Participant.builder()
            .centre(centre.map(Centre::id))
            .abilities(services(row, SERVICES).map(Ability::of))
            .languages(HashSet.ofAll(row.values(LANGUAGES, Languages::read, Expectation.LANGUAGE)))
            .availability(row.made(() -> free(row, centre)))
            .mobility(mobility(row))
            .boundaries(
                Boundaries.builder()
                    .hoursPerWeek(row.number(HOURS, 0, 168))
                    .notAskedFor(TreeSet.ofAll(services(row, NOT_ASKED_FOR)))
                    .build())
            .wantsToLearn(TreeSet.ofAll(services(row, WANTS_TO_LEARN)));
    row.made(() -> id.map(it -> builder.id(it).build())).forEach(participants::add);
  }

  private Seq<ServiceId> services(Row row, Column column) {
    return row.values(column, known::service, Expectation.KNOWN, "service");
  }

  private Option<Timetable> free(Row row, Option<Centre> centre) {
    Seq<WeeklySpan> spans =
        row.values(FREE, WeeklyTimes::read, Expectation.WEEKLY_TIMES).flatMap(found -> found);
    return spans.isEmpty()
        ? Option.none()
        : Option.of(Timetable.in(known.zone(centre)).weekly(spans).build());
  }

  private static Mobility mobility(Row row) {
    Option<TravelMode> mode =
        row.value(MODE, Meanings.MODE::of, Expectation.ONE_OF, Meanings.MODE.words());
    return Mobility.builder()
        .home(Surroundings.place(row, LATITUDE, LONGITUDE))
        .radiusKm(row.number(RADIUS, 0, 20_040))
        .mode(mode.getOrElse(Mobility.unknown().mode()))
        .build();
  }
}
