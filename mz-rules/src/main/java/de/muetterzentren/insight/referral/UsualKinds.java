package de.muetterzentren.insight.referral;

import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Map;

/**
 * Which kinds of partner usually are an address for a service; any one of them would do. A starting
 * point for a search, no rule about who may help: an address is whoever says so ({@code
 * Partner.services}). After "Kinderschutzbund, Familienberatungsstellen, Schuldnerberatung,
 * Sozial-, Arbeitsamt und Jugendamt", "Therapeuten, Ärzte" (Argumentationshilfe).
 */
final class UsualKinds {
  private static final Map<ServiceId, Seq<PartnerKind>> OF_SERVICE =
      Map.of(
          Services.REFERRAL, Array.of(PartnerKind.ADVICE_SERVICE, PartnerKind.AUTHORITY),
          Services.BACK_TO_WORK, Array.of(PartnerKind.AUTHORITY, PartnerKind.ADVICE_SERVICE),
          Services.CHILDMINDING, Array.of(PartnerKind.AUTHORITY),
          Services.SCHOOL_ASSISTANCE, Array.of(PartnerKind.AUTHORITY),
          Services.ELDER_CARE, Array.of(PartnerKind.HEALTH, PartnerKind.ASSOCIATION),
          Services.EXPERT_INPUT, Array.of(PartnerKind.HEALTH, PartnerKind.ADVICE_SERVICE),
          Services.HOUSEHOLD_HELP, Array.of(PartnerKind.ASSOCIATION),
          Services.SHOPPING, Array.of(PartnerKind.COMPANY));

  private UsualKinds() {}

  /** At least one. */
  static Seq<PartnerKind> of(Service service) {
    return OF_SERVICE.getOrDefault(service.id(), of(service.field()));
  }

  private static Seq<PartnerKind> of(Field field) {
    return switch (field) {
      case ADVICE -> Array.of(PartnerKind.ADVICE_SERVICE);
      case EDUCATION -> Array.of(PartnerKind.EDUCATION);
      case CARE -> Array.of(PartnerKind.EDUCATION, PartnerKind.ASSOCIATION);
      case ENCOUNTER -> Array.of(PartnerKind.ASSOCIATION);
      case OCCUPATION -> Array.of(PartnerKind.COMPANY, PartnerKind.ASSOCIATION);
    };
  }
}
