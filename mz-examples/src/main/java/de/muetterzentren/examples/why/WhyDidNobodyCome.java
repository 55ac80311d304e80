package de.muetterzentren.examples.why;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Walks through one unmet request of the bundled week: what stands in the way, which smallest
 * changes would help, and the answer after the first of them is made.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.why.WhyDidNobodyCome film-evening de
 * }</pre>
 */
public final class WhyDidNobodyCome {
  private static final String DEFAULT_REQUEST = "film-evening";

  private WhyDidNobodyCome() {}

  /** The id of a request and a language, {@code de} or {@code en}; both may be left out. */
  public static void main(String[] arguments) {
    String request = arguments.length > 0 ? arguments[0] : DEFAULT_REQUEST;
    Locale locale = arguments.length > 1 ? Locale.forLanguageTag(arguments[1]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), request, locale));
  }

  /**
   * The walk as a text.
   *
   * @throws InvalidValueException if the community has no such request
   */
  static String walk(Community community, String request, Locale locale) {
    Matcher matcher = Matcher.standard();
    StringBuilder text = new StringBuilder();
    Tables before = Tables.of(community, matcher, locale);
    text.append(before.answer(request));
    Seq<Remedy> remedies = matcher.whatWouldHelp(community, RequestId.of(request));
    remedies
        .headOption()
        .forEach(
            remedy -> {
              Community changed =
                  remedy.apply(community).toEither().getOrElseThrow(InvalidValueException::new);
              text.append("\n=> ").append(remedy.text(locale)).append("\n\n");
              text.append(Tables.of(changed, matcher, locale).answer(request));
            });
    return text.toString();
  }
}
