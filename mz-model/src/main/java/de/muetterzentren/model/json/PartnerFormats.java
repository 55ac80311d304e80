package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.network.ReferralOutcome;
import de.muetterzentren.model.network.ReferralRecord;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.Comparator;

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
          .field(
              Field.optional(
                  "hours", TimetableFormats.TIMETABLE, Partner::hours, "When one can go there."),
              Partner.Builder::hours)
          .field(
              AccessFormats.field(
                  Partner::access, "Its languages, and whether one has to make an appointment."),
              Partner.Builder::access)
          .field(
              Field.<Partner, Set<String>>defaulted(
                      "regions",
                      ListFormat.set(Scalar.text(), Comparator.naturalOrder(), TreeSet::ofAll),
                      Partner::regions,
                      TreeSet.empty(),
                      "The regions for which it is in charge, as houses name theirs.")
                  .secret(),
              Partner.Builder::regions)
          .done();

  /** That a family was referred to a partner. */
  public static final ObjectFormat<ReferralRecord> REFERRAL =
      ObjectFormat.of(
          "ReferralRecord",
          "That a family was referred to a partner.",
          ReferralRecord::new,
          Field.required(
              "request", IdFormats.REQUEST, ReferralRecord::request, "What it was about."),
          Field.required("partner", IdFormats.PARTNER, ReferralRecord::partner, "The address."),
          Field.required("on", Times.DATE, ReferralRecord::on, "The local day."),
          Field.optional(
              "accompaniedBy",
              IdFormats.PARTICIPANT,
              ReferralRecord::accompaniedBy,
              "Who came along to the first talk; absent if nobody did."),
          Field.optional(
              "outcome",
              Scalar.name(ReferralOutcome.class),
              ReferralRecord::outcome,
              "What came of it; absent if not known."));

  private PartnerFormats() {}
}
