package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Column;
import de.muetterzentren.examples.table.Row;
import de.muetterzentren.examples.table.Words;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** What the cells of both files may name: the houses and services of the community. */
final class Surroundings {
  private static final ZoneId NOT_SAID = ZoneId.of("Europe/Berlin");

  private final Community community;
  private final Map<String, ServiceId> exact = new HashMap<>();
  private final Map<String, Option<ServiceId>> services = new HashMap<>();

  Surroundings(Community community) {
    this.community = community;
    for (Service service : community.services().values()) {
      name(service.german(), service.id());
      name(service.english(), service.id());
    }
    for (ServiceId id : community.services().keySet()) {
      exact.put(id.value(), id);
      services.put(Words.plain(id.value()), Option.of(id));
    }
  }

  /** A name that two services share stands for none. */
  private void name(String name, ServiceId id) {
    services.merge(Words.plain(name), Option.of(id), (a, b) -> a.equals(b) ? a : Option.none());
  }

  Community community() {
    return community;
  }

  /**
   * The service with this id or name.
   *
   * @throws NoSuchElementException if there is none
   */
  ServiceId service(String text) {
    return Option.of(exact.get(text))
        .orElse(() -> services.getOrDefault(Words.plain(text), Option.none()))
        .getOrElseThrow(NoSuchElementException::new);
  }

  /** The house that a cell names; none if blank or wrong, which is noted. */
  Option<Centre> centre(Row row, Column column) {
    return row.value(
        column,
        text -> community.centres().get(CentreId.of(text)).get(),
        Expectation.KNOWN,
        "centre");
  }

  /** The only house of the community. */
  Option<Centre> onlyCentre() {
    return community.centres().size() == 1
        ? community.centres().values().headOption()
        : Option.none();
  }

  /** The zone of a house, of the only house, or the usual one. */
  ZoneId zone(Option<Centre> centre) {
    return centre.orElse(this::onlyCentre).map(Centre::zone).getOrElse(NOT_SAID);
  }

  /** A place in two cells, both or neither; a missing half is noted. */
  static Option<Place> place(Row row, Column latitude, Column longitude) {
    if (row.text(latitude).isEmpty() && row.text(longitude).isEmpty()) {
      return Option.none();
    }
    Option<Double> north = row.given(latitude).flatMap(it -> row.number(latitude, -90, 90));
    Option<Double> east = row.given(longitude).flatMap(it -> row.number(longitude, -180, 180));
    return north.flatMap(degrees -> east.map(more -> Place.of(degrees, more)));
  }
}
