package de.muetterzentren.balancing.json;

import de.muetterzentren.balancing.ring.Ring;
import de.muetterzentren.balancing.ring.RingCertificate;
import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingPart;
import de.muetterzentren.balancing.ring.Share;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Locale;

/**
 * Ring exchanges as JSON. The whole with its certificate, {@code mz-rings/1}, is for the
 * coordinator; whoever would take part sees their own part, {@code mz-ring-parts/1}.
 *
 * <pre>{@code
 * String forTheCoordinator = RingJson.exchanges(Locale.GERMAN).write(exchange);
 * String forAmira = RingJson.parts(Locale.GERMAN).write(Array.of(exchange.partOf(amira)));
 * }</pre>
 */
public final class RingJson {
  private static final Part<Duration> UNIT =
      new ValuePart<>("unit", Times.DURATION, true, "What one unit is, a minute to a day.");

  private static final Part<RingCertificate> CERTIFICATE =
      new ValuePart<>(
          "certificate", RingFormats.CERTIFICATE, true, "How good it is; prices may be negative.");

  private static final Part<Map<ParticipantId, Long>> HOURS =
      new ValuePart<>(
          "hours",
          MapFormat.of(IdFormats.PARTICIPANT, Numbers.LONG),
          true,
          "What each person receives and gives, in units; everybody who offers is there.");

  private static final Part<Seq<Ring>> RINGS =
      new ListPart<>("rings", RingFormats.RING, true, "The exchange as rings.");

  private static final Part<Seq<Share>> SHARES =
      new ListPart<>("shares", RingFormats.SHARE, true, "What each gives to each need.");

  private static final Part<String> TEXT =
      new ValuePart<>("text", Scalar.text(), false, "The same for people.");

  private RingJson() {}

  /** Whole exchanges, for the coordinator, with their sentences in German or English. */
  public static JsonDocument<RingExchange> exchanges(Locale locale) {
    return new JsonDocument<>(
        RingJson.class,
        "mz-rings/1",
        "A ring exchange, in which everybody gets as much as they give; for the coordinator alone.",
        Array.of(UNIT, CERTIFICATE, HOURS, RINGS, SHARES, TEXT),
        exchange ->
            Parts.none()
                .with(UNIT, exchange.unit())
                .with(CERTIFICATE, exchange.certificate())
                .with(HOURS, exchange.hours())
                .with(RINGS, exchange.rings())
                .with(SHARES, exchange.shares())
                .with(TEXT, exchange.text(locale)),
        parts ->
            RingExchange.of(
                parts.get(UNIT),
                parts.get(SHARES),
                parts.get(RINGS),
                parts.get(HOURS),
                parts.get(CERTIFICATE)));
  }

  /** Parts of an exchange, each for one person, with their sentences in German or English. */
  public static JsonDocument<Seq<RingPart>> parts(Locale locale) {
    Part<Seq<RingPart>> own =
        new ListPart<>("parts", RingFormats.part(locale), true, "Each for the person it names.");
    return new JsonDocument<>(
        RingJson.class,
        "mz-ring-parts/1",
        "What people would give and get in a ring exchange; each sees their own part only.",
        Array.of(own),
        all -> Parts.none().with(own, all),
        parts -> parts.get(own));
  }
}
