package de.muetterzentren.insight.json;

import de.muetterzentren.insight.association.RollUp;
import de.muetterzentren.insight.association.UmbrellaView;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * How houses stand together, as JSON: {@code mz-umbrella/1}, for the association; {@code
 * mz-roll-up/1}, which may leave it.
 *
 * <pre>{@code
 * String json = UmbrellaJson.views(Locale.GERMAN).write(Array.of(view));
 * }</pre>
 */
public final class UmbrellaJson {
  private static final Part<Seq<RollUp>> YEARS =
      new ListPart<>("years", UmbrellaFormats.ROLL_UP, true, "Each year of each association.");

  private UmbrellaJson() {}

  /** What may leave an association. */
  public static JsonDocument<Seq<RollUp>> rollUps() {
    return new JsonDocument<>(
        UmbrellaJson.class,
        "mz-roll-up/1",
        "The reports of houses, rolled up; small counts are withheld.",
        Array.of(YEARS),
        all -> Parts.none().with(YEARS, all),
        parts -> parts.get(YEARS));
  }

  /** With sentences in German or English. */
  public static JsonDocument<Seq<UmbrellaView>> views(Locale locale) {
    Part<Seq<UmbrellaView>> views =
        new ListPart<>(
            "associations", UmbrellaFormats.view(locale), true, "Each association by itself.");
    return new JsonDocument<>(
        UmbrellaJson.class,
        "mz-umbrella/1",
        "How the houses of associations stand together.",
        Array.of(views),
        all -> Parts.none().with(views, all),
        parts -> parts.get(views));
  }
}
