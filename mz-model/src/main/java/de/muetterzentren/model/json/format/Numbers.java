package de.muetterzentren.model.json.format;

import com.fasterxml.jackson.core.io.NumberOutput;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/**
 * A value that is one JSON number.
 *
 * @param <T> the kind of number
 */
public final class Numbers<T extends Number> implements Format<T> {
  /** Whole numbers of 32 bits; {@code 5.0} is one. */
  public static final Format<Integer> WHOLE =
      new Numbers<>(
          digits -> new BigDecimal(digits).intValueExact(),
          number -> Integer.toString(number),
          "integer",
          Expectation.WHOLE_NUMBER);

  /** Whole numbers of 64 bits. */
  public static final Format<Long> LONG =
      new Numbers<>(
          digits -> new BigDecimal(digits).longValueExact(),
          number -> Long.toString(number),
          "integer",
          Expectation.WHOLE_NUMBER);

  /** Finite numbers; written with as few digits as give the same number back. */
  public static final Format<Double> ANY =
      new Numbers<>(Numbers::parse, Numbers::print, "number", Expectation.NUMBER);

  /** Numbers with every digit that they have, up to 100 before and after the point. */
  public static final Format<BigDecimal> EXACT =
      new Numbers<>(Numbers::exact, BigDecimal::toPlainString, "number", Expectation.NUMBER);

  private static final double WHOLE_BELOW = 1e15;
  private static final int MOST_DIGITS = 100;

  private final Function<String, T> parse;
  private final Function<T, String> print;
  private final String type;
  private final Expectation expected;

  private Numbers(
      Function<String, T> parse, Function<T, String> print, String type, Expectation expected) {
    this.parse = parse;
    this.print = print;
    this.type = type;
    this.expected = expected;
  }

  private static Double parse(String digits) {
    double number = Double.parseDouble(digits);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException("out of range");
    }
    return number;
  }

  /** Numbers with more digits are refused: reckoning with them could take for ever. */
  private static BigDecimal exact(String digits) {
    BigDecimal number = new BigDecimal(digits);
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      throw new NumberFormatException("out of range");
    }
    return number;
  }

  private static String print(Double number) {
    if (number == Math.rint(number) && Math.abs(number) < WHOLE_BELOW) {
      boolean minusZero = number == 0 && 1 / number < 0;
      return minusZero ? "-0.0" : Long.toString(number.longValue());
    }
    return NumberOutput.toString(number, true);
  }

  @Override
  public Option<T> read(JsonValue json, JsonPath path, Reading reading) {
    if (json instanceof JsonValue.Digits number) {
      try {
        return Option.some(parse.apply(number.digits()));
      } catch (ArithmeticException | NumberFormatException refused) {
        reading.note(path, number.digits(), expected);
        return Option.none();
      }
    }
    Wrong.type(json, path, reading, expected);
    return Option.none();
  }

  @Override
  public JsonValue write(T value) {
    return new JsonValue.Digits(print.apply(value));
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    return JsonValue.object(Map.of("type", JsonValue.of(type)));
  }
}
