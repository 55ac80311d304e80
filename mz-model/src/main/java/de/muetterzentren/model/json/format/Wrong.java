package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;

/** Notes values of a wrong JSON type. A text in place of a structure may say anything: hidden. */
final class Wrong {
  private Wrong() {}

  static void type(
      JsonValue found, JsonPath path, Reading reading, Expectation expected, Object... arguments) {
    if (found instanceof JsonValue.Null) {
      reading.note(path, Expectation.GIVEN);
    } else if (found instanceof JsonValue.Text text && !isStructure(expected)) {
      reading.note(path, text.text(), expected, arguments);
    } else if (found instanceof JsonValue.Digits number) {
      reading.note(path, number.digits(), expected, arguments);
    } else if (found instanceof JsonValue.Truth truth) {
      reading.note(path, truth.value(), expected, arguments);
    } else {
      reading.note(path, expected, arguments);
    }
  }

  private static boolean isStructure(Expectation expected) {
    return expected == Expectation.OBJECT || expected == Expectation.LIST;
  }
}
