package de.muetterzentren.examples.importer;

import de.muetterzentren.examples.table.Column;
import de.muetterzentren.examples.table.Row;
import de.muetterzentren.examples.table.Table;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the three files of a week of the GetUsPPE data say, read and checked. */
final class PpeFiles {
  /** The largest quantity that a row may name; the data has ten billion. */
  private static final double MOST_PIECES = 1e12;

  private static final Column DONOR = Column.needed("don_id");
  private static final Column RECIPIENT = Column.needed("rec_id");
  private static final Column KIND = Column.needed("ppe");
  private static final Column QUANTITY = Column.needed("qty");
  private static final Column DISTANCE = Column.needed("distance");
  private static final Column DATE = Column.optional("date");

  /** A kind and how many pieces of it, given or asked for by somebody. */
  record Pieces(ParticipantId person, ServiceId kind, double quantity) {}

  /** Who could give to whom. */
  record Pair(ParticipantId donor, ParticipantId recipient) {}

  final List<Pieces> given = new ArrayList<>();
  final List<Pieces> asked = new ArrayList<>();

  /** Miles by pair. */
  final Map<Pair, Double> miles = new LinkedHashMap<>();

  private final Path directory;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<ParticipantId> donors = new HashSet<>();
  private final Set<ParticipantId> recipients = new HashSet<>();
  private final Map<String, ParticipantId> people = new HashMap<>();
  private final Map<String, ServiceId> kinds = new HashMap<>();

  private PpeFiles(Path directory) {
    this.directory = directory;
  }

  static PpeFiles read(Path directory) {
    PpeFiles files = new PpeFiles(directory);
    files.pieces("donors.csv", DONOR, files.donors, files.given);
    files.pieces("recipients.csv", RECIPIENT, files.recipients, files.asked);
    files.distances();
    return files;
  }

  /** Everything that is wrong, file by file and line by line. */
  Seq<Problem> problems() {
    return Array.ofAll(problems);
  }

  private void pieces(String file, Column person, Set<ParticipantId> people, List<Pieces> into) {
    Table table = Table.read(directory.resolve(file), Array.of(person, KIND, QUANTITY, DATE));
    for (Row row : table.rows()) {
      Option<ParticipantId> who = row.given(person, this::person, Expectation.ID);
      who.forEach(people::add);
      Option<ServiceId> kind = row.given(KIND, this::kind, Expectation.ID);
      Option<Double> quantity =
          row.given(QUANTITY).flatMap(text -> row.number(QUANTITY, 1, MOST_PIECES));
      if (who.isDefined() && kind.isDefined() && quantity.isDefined()) {
        into.add(new Pieces(who.get(), kind.get(), quantity.get()));
      }
    }
    table.problems().forEach(problems::add);
  }

  private void distances() {
    Table table =
        Table.read(directory.resolve("distance_matrix.csv"), Array.of(DONOR, RECIPIENT, DISTANCE));
    for (Row row : table.rows()) {
      Option<ParticipantId> donor = known(row, DONOR, donors, "donor");
      Option<ParticipantId> recipient = known(row, RECIPIENT, recipients, "recipient");
      Option<Double> distance =
          row.given(DISTANCE).flatMap(text -> row.number(DISTANCE, 0, PpeWeek.MOST_MILES));
      if (donor.isDefined() && recipient.isDefined() && distance.isDefined()) {
        Double before = miles.putIfAbsent(new Pair(donor.get(), recipient.get()), distance.get());
        if (before != null && !before.equals(distance.get())) {
          row.refuse(DISTANCE, distance.get(), Expectation.ONE_OF, before);
        }
      }
    }
    table.problems().forEach(problems::add);
  }

  private Option<ParticipantId> known(
      Row row, Column column, Set<ParticipantId> known, String kind) {
    Option<ParticipantId> person = row.given(column, this::person, Expectation.ID);
    boolean unread = known.isEmpty() && !problems.isEmpty(); // then every line would seem wrong
    if (person.isDefined() && !known.contains(person.get()) && !unread) {
      row.refuse(column, person.get(), Expectation.KNOWN, kind);
      return Option.none();
    }
    return person;
  }

  private ParticipantId person(String id) {
    return people.computeIfAbsent(id, ParticipantId::of);
  }

  private ServiceId kind(String id) {
    return kinds.computeIfAbsent(id, ServiceId::of);
  }
}
