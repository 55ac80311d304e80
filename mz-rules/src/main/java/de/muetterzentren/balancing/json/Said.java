package de.muetterzentren.balancing.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.Scalar;
import java.util.function.Function;

/** Fields that follow from others: written for whoever reads, and not read back. */
final class Said {
  private Said() {}

  /** The same in words. */
  static <T> Field<T, String> text(Function<T, String> sentence) {
    return text("text", sentence, "The same for people.");
  }

  /** Words under a name of their own. */
  static <T> Field<T, String> text(String name, Function<T, String> said, String sentence) {
    return Field.defaulted(name, Scalar.text(), said, "", sentence);
  }

  /** A figure; absent where it is 0. */
  static <T> Field<T, Double> figure(String name, Function<T, Double> figure, String sentence) {
    return Field.defaulted(name, Numbers.ANY, figure, 0.0, sentence + " Follows from the others.");
  }
}
