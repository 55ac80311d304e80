package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.tally.Tally;

/** Tally lists as JSON. */
public final class TallyFormats {
  /** How often something was asked for. */
  public static final ObjectFormat<Tally> TALLY =
      ObjectFormat.of(
          "Tally",
          "How often something was asked for on a day in a house; no person, nothing else.",
          Tally::new,
          Field.required("id", IdFormats.TALLY, Tally::id, "The id."),
          Field.required("centre", IdFormats.CENTRE, Tally::centre, "The house."),
          Field.required("service", IdFormats.SERVICE, Tally::service, "What was asked for."),
          Field.required("on", Times.DATE, Tally::on, "The local day."),
          Field.optional(
              "wanted",
              TimetableFormats.WEEKLY_SPAN,
              Tally::wanted,
              "At which time of the week it would be needed."),
          Field.required("asked", Numbers.WHOLE, Tally::asked, "How many strokes, 0 to 100,000."));

  private TallyFormats() {}
}
