package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.time.Spans;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/**
 * Tries every set of changes up to a size, without any thought: applies it and asks whether anybody
 * could be proposed. Helpers' changes are as generous as can be.
 */
final class BruteForce {
  /** A name for what is changed, its amount, and the change; none where it is impossible. */
  private record Try(
      String name, double amount, String kind, Function<Community, Optional<Community>> change) {}

  private final Matcher matcher;
  private final Community community;
  private final CareRequest request;
  private final Limits limits;

  BruteForce(Matcher matcher, Community community, CareRequest request, Limits limits) {
    this.matcher = matcher;
    this.community = community;
    this.request = request;
    this.limits = limits;
  }

  /** The smallest sets, each as names of its changes; empty if there are none. */
  Set<Set<String>> smallest() {
    if (matcher.answer(community, request.id()).met()) {
      return Set.of();
    }
    List<Try> all = new ArrayList<>(ofRequest());
    for (Participant helper : community.participants().values()) {
      all.addAll(ofHelper(helper));
    }
    all.addAll(ofContactPersons());
    for (int size = 1; size <= limits.changes(); size++) {
      List<List<Try>> found = new ArrayList<>();
      collect(all, 0, size, new ArrayList<>(), community, found);
      if (!found.isEmpty()) {
        return named(found);
      }
    }
    return Set.of();
  }

  private static boolean smaller(List<Try> one, List<Try> other) {
    boolean less = false;
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).kind().equals(other.get(i).kind())
          || one.get(i).amount() > other.get(i).amount()) {
        return false;
      }
      less |= one.get(i).amount() < other.get(i).amount();
    }
    return less;
  }

  private void collect(
      List<Try> all,
      int from,
      int size,
      List<Try> chosen,
      Community changed,
      List<List<Try>> found) {
    if (chosen.size() == size) {
      if (met(changed, chosen)) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    for (int i = from; i < all.size(); i++) {
      Try next = all.get(i);
      if (chosen.stream().noneMatch(old -> clash(old, next))) {
        Optional<Community> after = next.change().apply(changed);
        if (after.isPresent()) {
          chosen.add(next);
          collect(all, i + 1, size, chosen, after.get(), found);
          chosen.remove(chosen.size() - 1);
        }
      }
    }
  }

  /**
   * One shift, one house, one number of helpers; one helper who is asked, and one other as contact
   * person.
   */
  private static boolean clash(Try one, Try other) {
    String a = one.kind().split(" ")[0];
    String b = other.kind().split(" ")[0];
    if (a.equals("ask") && b.equals("ask")) {
      return !one.kind().split(" ")[1].equals(other.kind().split(" ")[1]);
    }
    if (a.equals("ask") && b.equals("there") || a.equals("there") && b.equals("ask")) {
      return one.kind().split(" ")[1].equals(other.kind().split(" ")[1]);
    }
    return a.equals(b) && Set.of("shift", "house", "more", "there").contains(a);
  }

  /**
   * Whether anybody could be proposed; if somebody is asked something, whether this person, and if
   * only a contact person is asked, whether somebody else.
   */
  private boolean met(Community changed, List<Try> chosen) {
    var proposed = matcher.answer(changed, request.id()).proposals().map(Proposal::helper);
    return chosen.stream()
        .map(Try::kind)
        .filter(kind -> kind.startsWith("ask "))
        .findFirst()
        .map(kind -> proposed.exists(helper -> helper.value().equals(kind.split(" ")[1])))
        .orElse(
            proposed.exists(
                helper -> chosen.stream().noneMatch(one -> one.kind().equals("there " + helper))));
  }

  private List<Try> ofRequest() {
    List<Try> tries = new ArrayList<>();
    if (community.pledgesFor(request.id()).isEmpty()) {
      for (Duration by : limits.shifts()) {
        String kind = by.isNegative() ? "shift earlier" : "shift later";
        if (sameDay(by)) {
          tries.add(
              new Try(
                  "shift " + by, by.abs().toMinutes(), kind, in -> with(in, r -> shifted(r, by))));
        }
      }
      boolean canBeInHouse =
          !(request.where() instanceof Where.AtCentre)
              && community.services().get(request.service()).get().field() != Field.OCCUPATION;
      community
          .centres()
          .values()
          .filter(centre -> canBeInHouse && centre.place().isDefined())
          .filter(
              centre ->
                  centre.id().equals(request.centre())
                      || place(request)
                          .exists(
                              here -> here.kmTo(centre.place().get()) <= limits.housesWithinKm()))
          .forEach(
              centre ->
                  tries.add(
                      new Try(
                          "house " + centre.id(),
                          1,
                          "house " + centre.id(),
                          in -> with(in, r -> r.withWhere(Where.atCentre(centre.id()))))));
    }
    if (!request.required().languages().isEmpty()) {
      tries.add(
          new Try(
              "languages",
              1,
              "languages",
              in ->
                  with(
                      in,
                      r ->
                          r.withRequired(new Conditions(HashSet.empty(), r.required().proofs())))));
    }
    for (ProofId proof : request.required().proofs()) {
      tries.add(
          new Try(
              "without " + proof,
              1,
              "without " + proof,
              in ->
                  with(
                      in,
                      r ->
                          r.withRequired(
                              new Conditions(
                                  r.required().languages(),
                                  r.required().proofs().remove(proof))))));
    }
    for (int i = 1; i <= limits.moreHelpers(); i++) {
      int more = i;
      tries.add(
          new Try("more " + i, i, "more", in -> with(in, r -> r.withHelpers(r.helpers() + more))));
    }
    return tries;
  }

  private Option<Place> place(CareRequest asked) {
    if (asked.where() instanceof Where.AtHome home) {
      return home.place()
          .orElse(community.participants().get(asked.asker()).get().mobility().home());
    }
    return asked.where() instanceof Where.Elsewhere elsewhere ? elsewhere.place() : Option.none();
  }

  private boolean sameDay(Duration by) {
    return request
        .when()
        .windows()
        .forAll(
            window -> {
              ZonedDateTime end = by.isNegative() ? window.earliest() : window.latest();
              return end.toLocalDateTime().plus(by).toLocalDate().equals(end.toLocalDate());
            });
  }

  private static CareRequest shifted(CareRequest asked, Duration by) {
    if (asked.when() instanceof When.Fixed fixed) {
      return asked.withWhen(When.at(local(fixed.start(), by), fixed.duration()));
    }
    return asked.withWhen(
        new When.Flexible(
            asked
                .when()
                .windows()
                .map(
                    window -> {
                      ZonedDateTime from = local(window.earliest(), by);
                      ZonedDateTime to = local(window.latest(), by);
                      return new StartWindow(
                          from.isBefore(window.earliest()) ? from : window.earliest(),
                          to.isAfter(window.latest()) ? to : window.latest());
                    }),
            asked.duration()));
  }

  private static ZonedDateTime local(ZonedDateTime time, Duration by) {
    return time.toLocalDateTime().plus(by).atZone(time.getZone());
  }

  private Optional<Community> with(Community in, Function<CareRequest, CareRequest> change) {
    try {
      return in.with(change.apply(in.requests().get(request.id()).get()))
          .toEither()
          .toJavaOptional();
    } catch (RuntimeException impossible) {
      return Optional.empty();
    }
  }

  private List<Try> ofHelper(Participant helper) {
    ParticipantId id = helper.id();
    List<Try> tries = new ArrayList<>();
    tries.add(
        ask(
            id,
            "further",
            p ->
                p.withMobility(
                    p.mobility().withRadiusKm(Option.none()).withLongestWay(Option.none()))));
    if (helper.availability().isDefined()) {
      Interval week = wide();
      tries.add(
          ask(
              id,
              "free",
              p ->
                  p.withAvailability(
                      p.availability().map((Timetable t) -> t.withOnce(t.once().append(week))))));
    }
    tries.add(
        ask(id, "hours", p -> p.withBoundaries(p.boundaries().withHoursPerWeek(Option.of(168.0)))));
    TreeSet<ProofId> proofs = new TreeSet<>(request.required().proofs().toJavaList());
    community
        .centres()
        .values()
        .flatMap(centre -> centre.policy().conditions())
        .forEach(condition -> proofs.add(condition.proof()));
    community
        .centres()
        .values()
        .flatMap(centre -> centre.policy().ageLimits())
        .flatMap(limit -> limit.consent())
        .forEach(proofs::add);
    for (ProofId proof : proofs) {
      tries.add(ask(id, "proof " + proof, p -> p.withProofs(p.proofs().append(seen(proof)))));
    }
    return tries;
  }

  private List<Try> ofContactPersons() {
    List<Try> tries = new ArrayList<>();
    Facts facts = Facts.of(community);
    for (Participant person : community.participants().values()) {
      if (!person.id().equals(request.asker())
          && community.centres().values().exists(c -> c.contactPersons().contains(person.id()))) {
        List<Interval> not = new ArrayList<>();
        facts.helper(person).busy().forEach(busy -> not.add(busy.span()));
        person
            .boundaries()
            .quietTimes()
            .forEach(quiet -> quiet.within(wide()).intervals().forEach(not::add));
        ZoneId zone = community.centres().get(request.centre()).get().zone();
        person
            .rhythm()
            .phases()
            .filter(phase -> phase.kind() == PhaseKind.PAUSE)
            .forEach(
                phase ->
                    not.add(
                        Interval.of(
                            phase.days().first().atStartOfDay(zone).toInstant(),
                            phase.days().last().plusDays(1).atStartOfDay(zone).toInstant())));
        var more = Spans.of(not).gaps(wide()).intervals();
        String name = "there " + person.id();
        tries.add(
            new Try(
                name,
                0,
                name,
                in -> {
                  Participant p = in.participants().get(person.id()).get();
                  return in.with(
                          p.withAvailability(
                              p.availability().map(t -> t.withOnce(t.once().appendAll(more)))))
                      .toEither()
                      .toJavaOptional();
                }));
      }
    }
    return tries;
  }

  private Try ask(ParticipantId id, String what, Function<Participant, Participant> change) {
    String name = "ask " + id + " " + what;
    return new Try(
        name,
        0,
        name,
        in -> in.with(change.apply(in.participants().get(id).get())).toEither().toJavaOptional());
  }

  private Proof seen(ProofId proof) {
    ZonedDateTime first =
        request
            .when()
            .earliest()
            .withZoneSameInstant(community.centres().get(request.centre()).get().zone());
    LocalDate day = first.toLocalDate();
    return Proof.of(proof, day);
  }

  private Interval wide() {
    return Interval.of(
        request.when().earliest().toInstant().minus(Duration.ofDays(20)),
        request.when().earliest().toInstant().plus(Duration.ofDays(120)));
  }

  /** What the search found, as names; of helpers' changes the amounts do not count here either. */
  static Set<Set<String>> names(Iterable<Remedy> remedies) {
    List<List<Try>> found = new ArrayList<>();
    for (Remedy remedy : remedies) {
      List<Try> tries = new ArrayList<>();
      for (Change change : remedy.changes()) {
        boolean asked = change instanceof HelperChange;
        String kind = asked ? name(change) : change.subject().toString();
        tries.add(new Try(name(change), asked ? 0 : change.amount(), kind, Optional::of));
      }
      tries.sort(Comparator.comparing(Try::kind));
      found.add(tries);
    }
    return named(found);
  }

  private static Set<Set<String>> named(List<List<Try>> found) {
    return found.stream()
        .filter(set -> found.stream().noneMatch(other -> smaller(other, set)))
        .map(set -> set.stream().map(Try::name).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static String name(Change change) {
    if (change instanceof RequestChange.Shift shift) {
      return "shift " + shift.by();
    } else if (change instanceof RequestChange.InHouse house) {
      return "house " + house.centre();
    } else if (change instanceof RequestChange.WithoutLanguages) {
      return "languages";
    } else if (change instanceof RequestChange.WithoutProof without) {
      return "without " + without.proof();
    } else if (change instanceof RequestChange.MoreHelpers helpers) {
      return "more " + helpers.more();
    }
    HelperChange asked = (HelperChange) change;
    if (change instanceof HelperChange.BeThere) {
      return "there " + asked.helper();
    }
    return "ask "
        + asked.helper()
        + (change instanceof HelperChange.GoFurther
            ? " further"
            : change instanceof HelperChange.BeFree
                ? " free"
                : change instanceof HelperChange.MoreHours
                    ? " hours"
                    : " proof " + ((HelperChange.GetProof) change).proof());
  }
}
