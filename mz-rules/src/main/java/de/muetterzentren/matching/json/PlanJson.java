package de.muetterzentren.matching.json;

import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.matching.plan.Certificate;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanChange;
import de.muetterzentren.matching.plan.PlannedRequest;
import de.muetterzentren.matching.plan.Replan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Joint plans as JSON, in the format {@code mz-plan/1}. A whole plan with its certificate, and what
 * a new plan changes, are for the coordinator. For an asker or a helper write the requests that
 * concern them, each {@link PlannedRequest#seenBy} them.
 *
 * <pre>{@code
 * String forTheCoordinator = PlanJson.plans(Locale.GERMAN).write(plan);
 * String forWhoAsked =
 *     PlanJson.requests().write(
 *         plan.requests()
 *             .filter(one -> one.request().equals(own))
 *             .map(one -> one.seenBy(Viewer.asker())));
 * }</pre>
 */
public final class PlanJson {
  private static final String VERSION = "mz-plan/1";
  private static final String SENTENCE =
      "Who would help whom. Certificate and changes are for the coordinator; an asker or a helper"
          + " has only requests, as they may see them.";

  private static final Part<Seq<PlannedRequest>> REQUESTS =
      new ListPart<>(
          "requests", PlanFormats.REQUEST, true, "What the plan says about each request.");

  private PlanJson() {}

  /**
   * Whole plans, with the sentence of the certificate in German or English. A document with changes
   * is read too, without them.
   */
  public static JsonDocument<Plan> plans(Locale locale) {
    PlanFormats formats = new PlanFormats(locale);
    Part<Certificate> certificate = certificate(formats, true);
    Part<Seq<PlanChange>> changes = changes(formats, false);
    return new JsonDocument<>(
        PlanJson.class,
        VERSION,
        SENTENCE,
        Array.of(certificate, REQUESTS, changes),
        plan -> Parts.none().with(certificate, plan.certificate()).with(REQUESTS, plan.requests()),
        parts -> Plan.of(parts.get(REQUESTS), parts.get(certificate)));
  }

  /** New plans with what they change, in German or English. */
  public static JsonDocument<Replan> replans(Locale locale) {
    PlanFormats formats = new PlanFormats(locale);
    Part<Certificate> certificate = certificate(formats, true);
    Part<Seq<PlanChange>> changes = changes(formats, true);
    return new JsonDocument<>(
        PlanJson.class,
        VERSION,
        SENTENCE,
        Array.of(certificate, REQUESTS, changes),
        replan ->
            Parts.none()
                .with(certificate, replan.plan().certificate())
                .with(REQUESTS, replan.plan().requests())
                .with(changes, replan.changes()),
        parts ->
            new Replan(Plan.of(parts.get(REQUESTS), parts.get(certificate)), parts.get(changes)));
  }

  /** Some requests of a plan. A document with certificate and changes is read too, without them. */
  public static JsonDocument<Seq<PlannedRequest>> requests() {
    PlanFormats formats = new PlanFormats(Locale.ENGLISH);
    return new JsonDocument<>(
        PlanJson.class,
        VERSION,
        SENTENCE,
        Array.of(certificate(formats, false), REQUESTS, changes(formats, false)),
        requests -> Parts.none().with(REQUESTS, requests),
        parts -> parts.get(REQUESTS));
  }

  private static Part<Certificate> certificate(PlanFormats formats, boolean needed) {
    return new ValuePart<>("certificate", formats.certificate(), needed, "How good the plan is.");
  }

  private static Part<Seq<PlanChange>> changes(PlanFormats formats, boolean needed) {
    return new ListPart<>(
        "changes", formats.change(), needed, "What changes from the earlier plan, and why.");
  }
}
