package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Divides what was given into kinds of help, so that everything stands in exactly one. */
final class HelpParts {
  private static final Map<ServiceId, HelpGroup> BY_SERVICE =
      Map.ofEntries(
          Map.entry(Services.EMERGENCY_CHILDCARE, HelpGroup.EMERGENCIES),
          Map.entry(Services.WELCOME, HelpGroup.NEWCOMERS),
          Map.entry(Services.LANGUAGE_PRACTICE, HelpGroup.NEWCOMERS),
          Map.entry(Services.HOSTING, HelpGroup.CARRYING_THE_HOUSE),
          Map.entry(Services.SECOND_HAND, HelpGroup.BUDGET),
          Map.entry(Services.BABYSITTING, HelpGroup.EVERYDAY),
          Map.entry(Services.CHILDMINDING, HelpGroup.EVERYDAY),
          Map.entry(Services.SCHOOL_ASSISTANCE, HelpGroup.EVERYDAY),
          Map.entry(Services.ELDER_CARE, HelpGroup.THE_OLD),
          Map.entry(Services.VISIT, HelpGroup.THE_OLD),
          Map.entry(Services.BREAKFAST, HelpGroup.RELIEF),
          Map.entry(Services.LUNCH_TABLE, HelpGroup.RELIEF),
          Map.entry(Services.HOMEWORK_HELP, HelpGroup.RELIEF));

  private record Part(HelpGroup group, ContributionKind what) implements Comparable<Part> {
    private static final Comparator<Part> ORDER =
        Comparator.comparing(Part::group).thenComparing(Part::what);

    @Override
    public int compareTo(Part other) {
      return ORDER.compare(this, other);
    }
  }

  private HelpParts() {}

  /** The parts, by kind of help and unit. */
  static Seq<Help> of(HouseRecords records) {
    Map<Part, List<Contribution>> parts = new TreeMap<>();
    for (Contribution one : records.given) {
      parts
          .computeIfAbsent(
              new Part(group(records.community, one), one.kind()), none -> new ArrayList<>())
          .add(one);
    }
    return Array.ofAll(parts.entrySet())
        .map(
            part ->
                new Help(
                    part.getKey().group(),
                    part.getKey().what(),
                    Counted.sum(part.getValue()),
                    Counted.people(part.getValue()),
                    Counted.records(part.getValue())));
  }

  /** The first kind of help that fits. */
  static HelpGroup group(Community community, Contribution one) {
    Option<CareRequest> request = one.request().flatMap(id -> community.requests().get(id));
    HelpGroup unasked =
        unasked(one.service().map(id -> community.services().get(id).get()), one.kind());
    if (request.exists(asked -> asked.urgency() == Urgency.EMERGENCY)
        || unasked == HelpGroup.EMERGENCIES) {
      return HelpGroup.EMERGENCIES;
    }
    return request.exists(asked -> asked.occasion() == Occasion.NEWLY_ARRIVED)
        ? HelpGroup.NEWCOMERS
        : unasked;
  }

  /** All kinds of help in which this can stand for a service, whoever asked for it or nobody. */
  static Seq<HelpGroup> possible(Service service, ContributionKind what) {
    return Array.of(
        HelpGroup.EMERGENCIES, HelpGroup.NEWCOMERS, unasked(Option.some(service), what));
  }

  /** Where nobody had asked for it. */
  private static HelpGroup unasked(Option<Service> service, ContributionKind what) {
    Option<HelpGroup> known = service.flatMap(one -> Option.of(BY_SERVICE.get(one.id())));
    if (known.contains(HelpGroup.EMERGENCIES)) {
      return HelpGroup.EMERGENCIES;
    }
    return switch (what) {
      case ROOM, MONEY -> HelpGroup.RESOURCES;
      case RESPONSIBILITY -> HelpGroup.CARRYING_THE_HOUSE;
      case GOODS -> HelpGroup.BUDGET;
      case HOURS, MEALS, KNOWLEDGE -> known.getOrElse(() -> byField(service, what));
    };
  }

  private static HelpGroup byField(Option<Service> service, ContributionKind what) {
    if (service.isEmpty()) {
      return switch (what) {
        case MEALS -> HelpGroup.RELIEF;
        case KNOWLEDGE -> HelpGroup.EDUCATION;
        default -> HelpGroup.OTHER;
      };
    }
    return switch (service.get().field()) {
      case ADVICE -> HelpGroup.ADVICE;
      case EDUCATION -> HelpGroup.EDUCATION;
      case ENCOUNTER -> HelpGroup.ENCOUNTER;
      case CARE, OCCUPATION -> HelpGroup.RELIEF;
    };
  }
}
