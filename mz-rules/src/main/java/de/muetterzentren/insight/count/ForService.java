package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import io.vavr.control.Option;
import java.util.Map;

/**
 * Figures of how often something was given for one service (Male je Leistung), and in which kinds
 * of help that can stand.
 */
public final class ForService {
  /** Those that count nothing but contributions. */
  static final Map<FigureKind, ServiceId> CONTRIBUTIONS =
      Map.of(
          FigureKind.LANGUAGE_PRACTISED, Services.LANGUAGE_PRACTICE,
          FigureKind.HELPED_BACK_TO_WORK, Services.BACK_TO_WORK,
          FigureKind.FOR_THE_CAFE, Services.MOTHERS_CAFE);

  private ForService() {}

  /** Whether something that the figure counts can stand in this kind of help. */
  public static boolean canBeIn(FigureKind figure, HelpGroup group, ContributionKind what) {
    return service(figure).exists(service -> HelpParts.possible(service, what).contains(group));
  }

  private static Option<Service> service(FigureKind figure) {
    Option<ServiceId> id =
        figure == FigureKind.ACCOMPANIED
            ? Option.some(Services.ACCOMPANIMENT)
            : Option.of(CONTRIBUTIONS.get(figure));
    return id.flatMap(it -> Services.all().find(service -> service.id().equals(it)));
  }
}
