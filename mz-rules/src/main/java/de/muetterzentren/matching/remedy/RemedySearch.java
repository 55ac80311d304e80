package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.OpenPlaces;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToLongBiFunction;

/**
 * Finds the smallest sets of changes for requests of one community. Not for users: they call {@code
 * Matcher.whatWouldHelp}. Used by one thread.
 */
public final class RemedySearch {
  private static final AbleHelpers NOBODY = new AbleHelpers(List.of(), 0);

  private final Community community;
  private final EmergencySearch emergencies;
  private final Facts facts;
  private final Judge judge;
  private final Amounts amounts;
  private final Options options;
  private final Limits limits;
  private final ToLongBiFunction<RequestId, ParticipantId> tie;
  private final Travel travel;
  private final Map<ServiceId, AbleHelpers> able = new HashMap<>();

  /**
   * For one community.
   *
   * @param community what is known
   * @param travel how ways are measured
   * @param rules lets all rules look at pairs, and notes what they find
   * @param emergencies how emergencies are answered
   * @param tie breaks ties in favour of nobody
   */
  public RemedySearch(
      Community community,
      Travel travel,
      BiConsumer<List<Pair>, Findings> rules,
      EmergencySearch emergencies,
      ToLongBiFunction<RequestId, ParticipantId> tie) {
    this(community, travel, rules, emergencies, tie, Limits.standard());
  }

  RemedySearch(
      Community community,
      Travel travel,
      BiConsumer<List<Pair>, Findings> rules,
      EmergencySearch emergencies,
      ToLongBiFunction<RequestId, ParticipantId> tie,
      Limits limits) {
    this.community = community;
    this.travel = travel;
    this.emergencies = emergencies;
    this.facts = Facts.of(community);
    this.judge = new Judge(travel, rules, emergencies);
    this.amounts = new Amounts(facts, judge, limits);
    this.options = new Options(community, travel, limits);
    this.limits = limits;
    this.tie = tie;
    Map<ServiceId, List<Helper>> byService = new HashMap<>();
    for (Helper helper : facts.helpers()) {
      for (ServiceId service : helper.services()) {
        byService.computeIfAbsent(service, none -> new ArrayList<>()).add(helper);
      }
    }
    byService.forEach(
        (service, some) -> able.put(service, new AbleHelpers(some, limits.kmFurther())));
  }

  /**
   * All smallest sets for one request, the least effort first.
   *
   * @param request a request of the community that still needs helpers
   * @param most how many of the sets at most
   * @param askHelpers whether helpers may be asked to change what they have set
   * @return empty if the request could be met as it is, if no set of up to three changes helps, or
   *     if some turns need fewer helpers than others, so that it is not asked for as a whole
   */
  public Seq<Remedy> remedies(CareRequest request, int most, boolean askHelpers) {
    AbleHelpers some = able.getOrDefault(request.service(), NOBODY);
    OpenPlaces open = OpenPlaces.of(community, request);
    if (!open.even()) {
      return Array.empty();
    }
    int pledged = request.helpers() - open.most();
    Proposed proposed = new Proposed(emergencies, facts, some.all(), pledged);
    Variants variants = new Variants(facts, options, proposed::inHouses, request);
    List<Helper> helpers = mayCome(some, variants);
    Frontier frontier = new Frontier(variants, helpers, judge, amounts, proposed);
    HelperSide helperSide = new HelperSide(amounts, judge, proposed);
    if (frontier.begin()) {
      return Array.empty();
    }
    for (int changes = 1; changes <= limits.changes(); changes++) {
      Smallest smallest = new Smallest(request.id(), tie);
      frontier.reach(changes).forEach(met -> smallest.add(met, List.of()));
      if (askHelpers) {
        helperSide
            .find(frontier.within(changes), changes)
            .forEach(found -> smallest.add(found.candidate(), found.changes()));
      }
      Seq<Remedy> found = smallest.remedies().take(most);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Array.empty();
  }

  /** Without those who are too far from wherever it could be; an emergency may be anywhere. */
  private List<Helper> mayCome(AbleHelpers some, Variants variants) {
    Need need = variants.unchanged().need();
    return need.emergency() || need.place().isEmpty() || !travel.neverShorterThanGreatCircle()
        ? some.all()
        : some.near(variants.places());
  }
}
