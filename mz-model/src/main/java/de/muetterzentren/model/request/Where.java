package de.muetterzentren.model.request;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;

/** Where help is needed. */
public sealed interface Where {
  /**
   * At the asker's home (zu Hause).
   *
   * @param place where that is; none if not known, then the home of the asker's mobility
   */
  record AtHome(Option<Place> place) implements Where {
    public AtHome {
      Checks.given("place", place);
    }
  }

  /**
   * In a house (im Zentrum).
   *
   * @param centre which
   */
  record AtCentre(CentreId centre) implements Where {
    public AtCentre {
      Checks.given("centre", centre);
    }
  }

  /**
   * Elsewhere (anderswo): a school, an office, a hospital.
   *
   * @param place where that is; none if not known
   */
  record Elsewhere(Option<Place> place) implements Where {
    public Elsewhere {
      Checks.given("place", place);
    }
  }

  /** At the asker's home as far as it is known. */
  static Where atHome() {
    return new AtHome(Option.none());
  }

  /** At a home at this place. */
  static Where atHome(Place place) {
    return new AtHome(Option.of(place));
  }

  /** In a house. */
  static Where atCentre(CentreId centre) {
    return new AtCentre(centre);
  }

  /** Elsewhere. */
  static Where elsewhere(Place place) {
    return new Elsewhere(Option.of(place));
  }
}
