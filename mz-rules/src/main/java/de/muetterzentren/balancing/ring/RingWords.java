package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says an exchange in German or English. */
final class RingWords {
  private static final String BUNDLE = "de.muetterzentren.balancing.ring.ring";
  private static final double SECONDS = 3_600;

  private final Locale locale;
  private final ResourceBundle words;
  private final Duration unit;

  RingWords(Locale reader, Duration unit) {
    Checks.given("locale", reader);
    boolean german = "de".equals(reader.getLanguage());
    this.locale = german ? Locale.GERMAN : Locale.ENGLISH;
    this.words =
        ResourceBundle.getBundle(
            BUNDLE, german ? Locale.GERMAN : Locale.ROOT, RingWords.class.getClassLoader());
    this.unit = unit;
  }

  String say(RingExchange exchange) {
    StringBuilder text = new StringBuilder();
    exchange.rings().forEach(ring -> text.append(ring(ring)).append('\n'));
    RingCertificate certificate = exchange.certificate();
    String key = certificate.mostPeople().isDefined() ? "total.limited" : "total";
    return text.append(
            say(
                certificate.total() == 0 ? "nothing" : key,
                hours(certificate.total()),
                exchange.hours().values().count(units -> units > 0),
                hours(certificate.bound()),
                certificate.mostPeople().getOrElse(0)))
        .toString();
  }

  String say(RingPart part) {
    StringBuilder text = new StringBuilder();
    for (Gift gift : part.gifts()) {
      boolean gives = gift.giver().equals(part.person());
      ParticipantId other = gives ? gift.receiver() : gift.giver();
      String key = gives ? "own.gives" : "own.gets";
      text.append(say(key, other.value(), hours(gift.units()))).append('\n');
    }
    return text.toString();
  }

  private String ring(Ring ring) {
    String gives =
        ring.gifts()
            .map(gift -> say("gift", gift.giver().value(), gift.receiver().value()))
            .mkString(", ");
    int people = ring.people().size();
    return say(people == 2 ? "swap" : "ring", gives, people, hours(ring.units()));
  }

  private double hours(long units) {
    // as it is said, so that singular and plural go with what is said
    return Math.rint(unit.multipliedBy(units).toSeconds() * 100 / SECONDS) / 100;
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }
}
