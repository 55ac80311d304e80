package de.muetterzentren.examples.referral;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.referral.Address;
import de.muetterzentren.insight.referral.AddressBook;
import de.muetterzentren.insight.referral.RightAddress;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who is the right address? For the requests of the bundled week that nobody in the houses can
 * meet: which partner, whether it is open then and speaks the language, and that somebody comes
 * along; then what the network lacks.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.referral.WhoIsTheRightAddress de
 * }</pre>
 */
public final class WhoIsTheRightAddress {
  private static final DateSpan WEEK =
      DateSpan.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29));

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;

  private WhoIsTheRightAddress(Locale locale) {
    this.locale = locale;
  }

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), WEEK, locale));
  }

  /** The walk as a text. */
  static String walk(Community community, DateSpan days, Locale locale) {
    return new WhoIsTheRightAddress(locale).of(community, days);
  }

  private String of(Community community, DateSpan days) {
    AddressBook book = RightAddress.standard().look(community, days);
    heading("What we say to who asks", "Was wir denen sagen, die fragen");
    Seq<Answer> answers = Matcher.standard().answers(community);
    for (Answer answer : answers.reject(Answer::met)) {
      for (Address address : book.addressesFor(answer.request())) {
        line(
            "%s, %s: %s"
                .formatted(answer.request(), name(community, address), address.toPerson(locale)));
      }
    }
    heading("For what an address is missing", "Wofür eine Adresse fehlt");
    book.missing().forEach(one -> line(one.text(locale)));
    heading("What else there is to know", "Was sonst zu wissen ist");
    book.notes().forEach(one -> line(one.text(locale)));
    return text.toString();
  }

  private static String name(Community community, Address address) {
    return community.partners().get(address.referral().partner()).map(Partner::name).get();
  }

  private void heading(String english, String german) {
    text.append(text.isEmpty() ? "" : "\n")
        .append("de".equals(locale.getLanguage()) ? german : english)
        .append(":\n");
  }

  private void line(String said) {
    text.append("  ").append(said).append('\n');
  }
}
