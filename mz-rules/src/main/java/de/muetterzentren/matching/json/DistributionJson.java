package de.muetterzentren.matching.json;

import de.muetterzentren.matching.goods.Certificate;
import de.muetterzentren.matching.goods.Distribution;
import de.muetterzentren.matching.goods.Gift;
import de.muetterzentren.matching.goods.Giver;
import de.muetterzentren.matching.goods.Rest;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Distributions as JSON, in the format {@code mz-distribution/1}. A whole one is for the
 * coordinator. For an asker or a giver write the gifts that concern them, each {@link Gift#seenBy}
 * them.
 *
 * <pre>{@code
 * String forTheCoordinator = DistributionJson.distributions(Locale.GERMAN).write(all);
 * String forAGiver =
 *     DistributionJson.gifts().write(all.gifts().flatMap(one -> one.seenBy(Viewer.helper(id))));
 * }</pre>
 */
public final class DistributionJson {
  private static final String VERSION = "mz-distribution/1";
  private static final String SENTENCE =
      "Who would give how much to whom. All but the gifts is for the coordinator; an asker or a"
          + " giver has only gifts, as they may see them.";

  private static final Part<Seq<Gift>> GIFTS =
      new ListPart<>("gifts", DistributionFormats.GIFT, true, "By request and giver.");

  private DistributionJson() {}

  /** Whole distributions, with sentences in German or English. */
  public static JsonDocument<Distribution> distributions(Locale locale) {
    Part<Certificate> certificate = certificate(locale, true);
    Part<Seq<Giver>> givers = givers(true);
    Part<Seq<RequestId>> met = met(true);
    Part<Seq<Rest>> rests = rests(locale, true);
    return new JsonDocument<>(
        DistributionJson.class,
        VERSION,
        SENTENCE,
        Array.of(certificate, GIFTS, givers, met, rests),
        all ->
            Parts.none()
                .with(certificate, all.certificate())
                .with(GIFTS, all.gifts())
                .with(givers, all.givers())
                .with(met, all.met())
                .with(rests, all.rests()),
        parts ->
            Distribution.of(
                parts.get(GIFTS),
                parts.get(givers),
                parts.get(met),
                parts.get(rests),
                parts.get(certificate)));
  }

  /** Some gifts. A whole document is read too, without the rest. */
  public static JsonDocument<Seq<Gift>> gifts() {
    return new JsonDocument<>(
        DistributionJson.class,
        VERSION,
        SENTENCE,
        Array.of(
            certificate(Locale.ENGLISH, false),
            GIFTS,
            givers(false),
            met(false),
            rests(Locale.ENGLISH, false)),
        gifts -> Parts.none().with(GIFTS, gifts),
        parts -> parts.get(GIFTS));
  }

  private static Part<Certificate> certificate(Locale locale, boolean needed) {
    return new ValuePart<>(
        "certificate",
        new DistributionFormats(locale).certificate(),
        needed,
        "How good the distribution is.");
  }

  private static Part<Seq<Giver>> givers(boolean needed) {
    return new ListPart<>(
        "givers", DistributionFormats.GIVER, needed, "Who may give something, by id and service.");
  }

  private static Part<Seq<RequestId>> met(boolean needed) {
    return new ListPart<>(
        "met", IdFormats.REQUEST, needed, "Requests of which nothing stays open.");
  }

  private static Part<Seq<Rest>> rests(Locale locale, boolean needed) {
    return new ListPart<>(
        "rests",
        new DistributionFormats(locale).rest(),
        needed,
        "What stays open of the other requests.");
  }
}
