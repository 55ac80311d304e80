package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerKind;
import io.vavr.collection.TreeSet;

/** Partners as JSON. */
public final class PartnerFormats {
  /** A partner in the local network. */
  public static final ObjectFormat<Partner> PARTNER =
      ObjectFormat.built(
              "Partner",
              "A partner in the local network.",
              Partner::builder,
              Partner.Builder::build)
          .field(
              Field.required("id", IdFormats.PARTNER, Partner::id, "The id."), Partner.Builder::id)
          .field(
              Field.required(
                      "name", Scalar.text(), Partner::name, "Public name, 1 to 200 characters.")
                  .secret(),
              Partner.Builder::name)
          .field(
              Field.required("kind", Scalar.name(PartnerKind.class), Partner::kind, "What it is."),
              Partner.Builder::kind)
          .field(
              Field.defaulted(
                  "services",
                  IdFormats.SERVICES,
                  Partner::services,
                  TreeSet.empty(),
                  "Services for which it is the right address."),
              Partner.Builder::services)
          .field(
              Field.optional("place", PlaceFormats.PLACE, Partner::place, "Where it is."),
              Partner.Builder::place)
          .done();

  private PartnerFormats() {}
}
