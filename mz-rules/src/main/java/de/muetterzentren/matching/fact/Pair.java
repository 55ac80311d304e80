package de.muetterzentren.matching.fact;

import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.time.Spans;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * A need and somebody who might meet it. Requirement rules look for what is missing, preference
 * rules for what speaks for it. Read-only for rules; used by one thread.
 */
public final class Pair {
  private static final double NOT_COMPUTED = -1;

  private final Need need;
  private final Helper helper;
  private final Travel travel;
  private final Optional<Ability> ability;
  private final List<Finding> obstacles = new ArrayList<>(0);
  private final List<Finding> reasons = new ArrayList<>(4);
  private final History history;
  private double km = NOT_COMPUTED;
  private @Nullable Interval askedSpan;
  private Spans freeThen = Spans.none();

  Pair(Need need, Helper helper, Travel travel) {
    this.need = need;
    this.helper = helper;
    this.travel = travel;
    this.history = new History(need, helper);
    this.ability = helper.ability(need.service().id(), need.firstDay());
  }

  /** A pair to look at oneself; rules do not see it. */
  public static Pair of(Need need, Helper helper, Travel travel) {
    return new Pair(need, helper, travel);
  }

  /** The need. */
  public Need need() {
    return need;
  }

  /** The helper. */
  public Helper helper() {
    return helper;
  }

  /** The helper's ability to give the service, if there is one. */
  public Optional<Ability> ability() {
    return ability;
  }

  /** What was before, between the two and lately. */
  public History history() {
    return history;
  }

  /** When the helper is free within a span; only where that is known. */
  public Spans freeWithin(Interval span) {
    if (!span.equals(askedSpan)) {
      freeThen = helper.participant().availability().get().within(span);
      askedSpan = span;
    }
    return freeThen;
  }

  /** The way from the helper's home in km; empty if either place is not known. */
  public OptionalDouble km() {
    if (km == NOT_COMPUTED) {
      km = km(need, helper, travel);
    }
    return Double.isNaN(km) ? OptionalDouble.empty() : OptionalDouble.of(km);
  }

  /** Whether the km of the way are measured, not reckoned from the time. */
  public boolean measuresKm() {
    return helper.home().isEmpty()
        || need.place().isEmpty()
        || travel.measuresKm(helper.home().get(), need.place().get());
  }

  /** How long the way from the helper's home takes; zero if either place is not known. */
  public Duration wayThere() {
    return way(helper.home(), need.place());
  }

  /** How long the way back takes; zero if either place is not known. */
  public Duration wayBack() {
    return way(need.place(), helper.home());
  }

  /** How long the helper needs between two places; zero if either is not known. */
  public Duration way(Optional<Place> from, Optional<Place> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Duration.ZERO;
    }
    return travel.time(from.get(), to.get(), helper.participant().mobility().mode());
  }

  /** What {@link #way} is at most, quickly reckoned. */
  public Duration wayAtMost(Optional<Place> from, Optional<Place> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Duration.ZERO;
    }
    return travel.timeAtMost(from.get(), to.get(), helper.participant().mobility().mode());
  }

  /** The way between a helper's home and a need in km; NaN if either place is not known. */
  public static double km(Need need, Helper helper, Travel travel) {
    Optional<Place> home = helper.home();
    Optional<Place> place = need.place();
    return home.isEmpty() || place.isEmpty() ? Double.NaN : travel.km(home.get(), place.get());
  }

  List<Finding> obstacleList() {
    return obstacles;
  }

  List<Finding> reasonList() {
    return reasons;
  }

  @Override
  public String toString() {
    return "Pair[" + need.request().id() + ", " + helper.id() + "]";
  }
}
