package de.muetterzentren.model.json;

import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Truths;
import io.vavr.collection.HashSet;
import java.util.function.Function;

/** How easily people get in, as JSON. */
final class AccessFormats {
  /** {@code {"stepFree":false,"languages":["de"],"registrationNeeded":true,"feeCents":200}}. */
  static final ObjectFormat<Access> ACCESS =
      ObjectFormat.built(
              "Access",
              "How easily people get in. What is absent is not known and no threshold.",
              Access::builder,
              Access.Builder::build)
          .field(
              Field.optional(
                  "stepFree", Truths.ONLY, Access::stepFree, "Whether there is no step."),
              Access.Builder::stepFree)
          .field(
              Field.defaulted(
                  "languages",
                  LanguageFormats.LANGUAGES,
                  Access::languages,
                  HashSet.empty(),
                  "Languages spoken there, at most 50; not known if empty."),
              Access.Builder::languages)
          .field(
              Field.optional(
                  "registrationNeeded",
                  Truths.ONLY,
                  Access::registrationNeeded,
                  "Whether one has to register or make an appointment first."),
              Access.Builder::registrationNeeded)
          .field(
              Field.optional(
                  "feeCents",
                  Numbers.WHOLE,
                  Access::feeCents,
                  "What it costs a person each time, in cents, 0 to 1,000,000."),
              Access.Builder::feeCents)
          .done();

  private AccessFormats() {}

  /** A field of that name, absent where nothing is known. */
  static <T> Field<T, Access> field(Function<T, Access> access, String sentence) {
    return Field.defaulted("access", ACCESS, access, Access.unknown(), sentence);
  }
}
