package de.muetterzentren.insight.json;

import de.muetterzentren.insight.funding.HouseMoney;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Who pays for what, as JSON: {@code mz-patchwork/1}, for those who keep the house's books.
 *
 * <pre>{@code
 * String json = PatchworkJson.houses(Locale.GERMAN).write(houses);
 * }</pre>
 */
public final class PatchworkJson {
  private PatchworkJson() {}

  /** With sentences in German or English. */
  public static JsonDocument<Seq<HouseMoney>> houses(Locale locale) {
    Part<Seq<HouseMoney>> houses =
        new ListPart<>("houses", PatchworkFormats.house(locale), true, "Each house by itself.");
    return new JsonDocument<>(
        PatchworkJson.class,
        "mz-patchwork/1",
        "Where houses have their money from, and what it covers.",
        Array.of(houses),
        all -> Parts.none().with(houses, all),
        parts -> parts.get(houses));
  }
}
