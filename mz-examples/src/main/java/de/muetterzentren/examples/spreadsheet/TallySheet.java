package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Column;
import de.muetterzentren.examples.table.Row;
import de.muetterzentren.examples.table.Table;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A tally list (Strichliste) from a CSV file, as houses keep it: a line for each week or month, a
 * column for each offer, in the cells how many strokes were made. A blank cell was not counted; 0
 * is a count.
 *
 * <pre>
 * Woche;Mittagstisch;Müttercafé
 * KW 40/2026;31;12
 * KW 41/2026;28;
 * </pre>
 *
 * <p>The first column is called {@code week}, {@code woche}, {@code month} or {@code monat} and has
 * {@code 2026-W40}, {@code KW 40/2026} or {@code 2026-10}. An offer is found by its id, or by the
 * German or English name of its service where only one offer has it. Otherwise the file is read as
 * {@link Spreadsheet} reads its own.
 */
public final class TallySheet {
  private static final Column WEEK =
      Column.needed("week", "woche", "kw", "kalenderwoche", "month", "monat");
  private static final int MOST = 100_000;

  private final Community community;
  private final Table table;
  private final Map<Offer, Column> columns;
  private final Set<CountedDays> seen = new HashSet<>();
  private final List<Uses> uses = new ArrayList<>();

  private TallySheet(Community community, Function<Seq<Column>, Table> read) {
    this.community = community;
    this.columns = columns(community);
    this.table = read.apply(Array.of(WEEK).appendAll(columns.values()));
  }

  /**
   * The community with what a file counts.
   *
   * @param community has the offers
   * @return the larger community, or everything that is wrong with the file, each problem with line
   *     and column: {@code strichliste.csv:7.Mittagstisch (-3) must be from 0 to 100,000}
   */
  public static Validation<Seq<Problem>, Community> read(Community community, Path file) {
    return new TallySheet(community, columns -> Table.read(file, columns)).read();
  }

  /** The same from a text; the name stands in front of its problems. */
  public static Validation<Seq<Problem>, Community> read(
      Community community, String name, String text) {
    return new TallySheet(community, columns -> Table.of(name, text, columns)).read();
  }

  private static Map<Offer, Column> columns(Community community) {
    Seq<Offer> offers = Array.ofAll(community.offers().values()).sortBy(Offer::id);
    return io.vavr.collection.LinkedHashMap.ofEntries(
        offers.map(
            offer ->
                io.vavr.Tuple.of(
                    offer,
                    Column.optional(
                        offer.id().value(),
                        names(community, offers, offer).toJavaArray(String[]::new)))));
  }

  /** The names of its service, if it is the only offer of it. */
  private static Seq<String> names(Community community, Seq<Offer> all, Offer offer) {
    return all.count(other -> other.service().equals(offer.service())) > 1
        ? Array.empty()
        : community
            .services()
            .get(offer.service())
            .map((Service service) -> Array.of(service.german(), service.english()))
            .getOrElse(Array.empty());
  }

  private Validation<Seq<Problem>, Community> read() {
    table.rows().forEach(this::line);
    if (!table.problems().isEmpty()) {
      return Validation.invalid(table.problems());
    }
    Validation<Seq<Problem>, Community> grown = Validation.valid(community);
    for (Uses counted : uses) {
      grown = grown.flatMap(all -> all.with(counted));
    }
    return grown;
  }

  private void line(Row row) {
    Option<CountedDays> days = row.given(WEEK, CountedDays::read, Expectation.DATE);
    days.filter(it -> !seen.add(it)).forEach(twice -> row.refuse(WEEK, twice, Expectation.UNIQUE));
    for (io.vavr.Tuple2<Offer, Column> column : columns) {
      Option<Integer> strokes = row.whole(column._2, 0, MOST);
      for (CountedDays counted : days) {
        strokes.forEach(people -> add(row, column._1, column._2, counted, people));
      }
    }
  }

  private void add(Row row, Offer offer, Column column, CountedDays days, int people) {
    row.made(() -> Option.of(FeedbackId.of(offer.id() + "-" + days)))
        .forEach(
            id -> {
              if (community.feedback().containsKey(id)) {
                row.refuse(column, people, Expectation.UNIQUE);
              } else {
                uses.add(new Uses(id, offer.id(), days.days(), people));
              }
            });
  }
}
