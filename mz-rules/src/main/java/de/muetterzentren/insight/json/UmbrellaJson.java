package de.muetterzentren.insight.json;

import de.muetterzentren.insight.association.UmbrellaView;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * How houses stand together, as JSON: {@code mz-umbrella/1}, for the association.
 *
 * <pre>{@code
 * String json = UmbrellaJson.views(Locale.GERMAN).write(Array.of(view));
 * }</pre>
 */
public final class UmbrellaJson {
  private UmbrellaJson() {}

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
