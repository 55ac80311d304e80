package de.muetterzentren.matching.goods;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How good a distribution is, and how good any can be at most (Nachweis). Distributions are all
 * those in which nobody gives more than there is, no request gets more than it asks for, and only
 * those give to it whom the rules allow: for an emergency in any stage in which they could be asked
 * for it alone, of the nearest 60 beyond those near enough. Quantities are counted exactly, in up
 * to 15 digits each, ways in whole millimetres. Immutable and thread-safe.
 *
 * @param totals what is asked for and given in each unit, by unit; no unit is converted into
 *     another
 */
public record Certificate(Seq<Total> totals) {
  private static final double MOST = 1e30;

  public Certificate {
    Checks.given("totals", totals);
  }

  /**
   * What a distribution reaches.
   *
   * @param value what this one reaches
   * @param bound what none can beat
   */
  public record Reached(BigDecimal value, BigDecimal bound) {
    public Reached {
      Checks.given("value", value, "bound", bound);
      Checks.begin()
          .that(value.signum() >= 0, "value", value, Expectation.BETWEEN, 0, MOST)
          .that(bound.signum() >= 0, "bound", bound, Expectation.BETWEEN, 0, MOST)
          .done();
      value = plain(value);
      bound = plain(bound);
    }

    /** Whether no distribution can be better. */
    public boolean best() {
      return value.equals(bound);
    }

    Reached plus(Reached other) {
      return new Reached(value.add(other.value), bound.add(other.bound));
    }
  }

  /**
   * What is asked for and given in one unit, all services together.
   *
   * @param unit the unit
   * @param asked how much is asked for and not pledged yet
   * @param askedInEmergencies how much of it in emergencies
   * @param inEmergencies how much is given in emergencies; none can give more
   * @param given how much is given in all; none can give more, whatever it gives in emergencies
   * @param setAside how much goes to emergencies by somebody who could not be asked in the usual
   *     way; none that gives as much can do with less
   * @param unitKm quantity times way in km; none that gives as much, and as much in the usual way,
   *     has less
   * @param withoutWay how much is given where the way is not known, which counts as no way
   */
  public record Total(
      String unit,
      BigDecimal asked,
      BigDecimal askedInEmergencies,
      Reached inEmergencies,
      Reached given,
      Reached setAside,
      Reached unitKm,
      BigDecimal withoutWay) {
    public Total {
      Checks.given(
          "unit",
          unit,
          "asked",
          asked,
          "askedInEmergencies",
          askedInEmergencies,
          "inEmergencies",
          inEmergencies,
          "given",
          given,
          "setAside",
          setAside);
      Checks.given("unitKm", unitKm, "withoutWay", withoutWay);
      asked = plain(asked);
      askedInEmergencies = plain(askedInEmergencies);
      withoutWay = plain(withoutWay);
    }

    /** Whether no distribution is better in anything. */
    public boolean best() {
      return inEmergencies.best() && given.best() && setAside.best() && unitKm.best();
    }

    Total plus(Total other) {
      return new Total(
          unit,
          asked.add(other.asked),
          askedInEmergencies.add(other.askedInEmergencies),
          inEmergencies.plus(other.inEmergencies),
          given.plus(other.given),
          setAside.plus(other.setAside),
          unitKm.plus(other.unitKm),
          withoutWay.add(other.withoutWay));
    }

    String text(Locale reader) {
      return new Wording(reader)
          .say(
              "certificate",
              unit,
              number(reader, given.value()),
              number(reader, asked),
              number(reader, given.bound()),
              askedInEmergencies.signum(),
              number(reader, inEmergencies.value()),
              number(reader, askedInEmergencies),
              number(reader, inEmergencies.bound()),
              setAside.value().signum(),
              number(reader, setAside.value()),
              number(reader, setAside.bound()),
              unitKm.best() ? 1 : 0,
              Wording.number(reader, unitKm.value(), 1),
              Wording.number(reader, unitKm.bound(), 1),
              withoutWay.signum(),
              number(reader, withoutWay));
    }

    private static String number(Locale reader, BigDecimal quantity) {
      return Wording.number(reader, quantity);
    }
  }

  /** What is asked for and given in a unit; none if nothing is asked for in it. */
  public Option<Total> total(String unit) {
    return totals.find(total -> total.unit().equals(unit));
  }

  /** Whether no distribution is better in anything. */
  public boolean best() {
    return totals.forAll(Total::best);
  }

  /**
   * In words, German or English, a line for each unit: {@code meals: 61 of 64 given; no
   * distribution can give more than 61. …}.
   */
  public String text(Locale reader) {
    return totals.isEmpty()
        ? new Wording(reader).say("nothing")
        : totals.map(total -> total.text(reader)).mkString("\n");
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
