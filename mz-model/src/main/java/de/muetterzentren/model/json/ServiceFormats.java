package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.service.Service;

/** Services as JSON. */
public final class ServiceFormats {
  /** {@code {"id":"yoga","field":"EDUCATION","german":"Yoga","english":"Yoga"}}. */
  public static final ObjectFormat<Service> SERVICE =
      ObjectFormat.of(
          "Service",
          "What can be asked for or given.",
          Service::new,
          Field.required("id", IdFormats.SERVICE, Service::id, "The id."),
          Field.required(
              "field",
              Scalar.name(de.muetterzentren.model.service.Field.class),
              Service::field,
              "The field it belongs to."),
          Field.required(
                  "german", Scalar.text(), Service::german, "Its German name, 1 to 100 characters.")
              .secret(),
          Field.required(
                  "english",
                  Scalar.text(),
                  Service::english,
                  "Its English name, 1 to 100 characters.")
              .secret());

  private ServiceFormats() {}
}
