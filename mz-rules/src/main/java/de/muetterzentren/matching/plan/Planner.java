package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.assignment.Assignment;
import de.muetterzentren.matching.assignment.AssignmentProblem;
import de.muetterzentren.matching.assignment.AssignmentSolver;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.assignment.Schedules;
import de.muetterzentren.matching.assignment.SideBySide;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Plans requests jointly: from what the rules allow to an assignment and back. */
public final class Planner {
  private static final int PLAIN = 0;
  private static final int PARTLY = 1;
  private static final int EMERGENCY_PARTLY = 2;
  private static final int REQUEST = 3;
  private static final int EMERGENCY = 4;

  private final List<Asked> asked;

  /** The request of each of these: those with the same number are turns of one. */
  private final int[] requestOf;

  /** Whether everything that a request still needs could be taken, by number of the request. */
  private final boolean[] enough;

  private final List<Agenda> agendas = new ArrayList<>();

  /** For each agenda the task of each of its options. */
  private final List<int[]> tasks = new ArrayList<>();

  private final PlanRules rules;
  private final Effort effort;
  private final Kept kept;

  /** How much a point counts, so that all that is kept counts less. */
  private final long finer;

  private Planner(List<Asked> asked, PlanRules rules, Kept kept, Effort effort, boolean further) {
    this.asked =
        asked.stream()
            .sorted(
                Comparator.comparingLong((Asked one) -> tie(one))
                    .thenComparing(one -> one.need().request().id())
                    .thenComparing(one -> one.need().turn()))
            .toList();
    this.rules = rules;
    this.effort = effort;
    this.kept = kept;
    this.finer = kept.isEmpty() ? 1 : 1L + asked.stream().mapToInt(Asked::helpers).sum();
    Map<ParticipantId, List<Opportunity>> byHelper = new HashMap<>();
    Map<Task, Integer> number = new HashMap<>();
    Map<RequestId, Integer> requests = new HashMap<>();
    this.requestOf = new int[asked.size()];
    for (Asked one : this.asked) {
      RequestId id = one.need().request().id();
      requests.putIfAbsent(id, requests.size());
      requestOf[number.size()] = requests.get(id);
      number.put(Task.of(one.need()), number.size());
      for (Opportunity opportunity : one.opportunities()) {
        byHelper
            .computeIfAbsent(opportunity.pair().helper().id(), none -> new ArrayList<>())
            .add(opportunity);
      }
    }
    List<List<Opportunity>> own = List.copyOf(byHelper.values());
    Agenda[] made = new Agenda[own.size()];
    each(
        made.length,
        i -> {
          Helper helper = own.get(i).get(0).pair().helper();
          made[i] = new Agenda(helper, own.get(i), rules, further);
        });
    agendas.addAll(Arrays.asList(made));
    agendas.sort(
        Comparator.comparingLong((Agenda agenda) -> tie(agenda))
            .thenComparing(agenda -> agenda.helper().id()));
    this.enough = new boolean[requests.size()];
    Arrays.fill(enough, true);
    for (int task = 0; task < requestOf.length; task++) {
      Asked one = this.asked.get(task);
      enough[requestOf[task]] &= one.opportunities().size() >= one.helpers();
    }
    for (Agenda agenda : agendas) {
      tasks.add(
          agenda.options().stream()
              .mapToInt(option -> number.get(Task.of(option.pair().need())))
              .toArray());
    }
  }

  /** A request or one turn of it. */
  private record Task(RequestId request, int turn) {
    static Task of(Need need) {
      return new Task(need.request().id(), need.turn());
    }
  }

  /** The best plan that the effort finds. */
  public static Plan plan(List<Asked> asked, PlanRules rules, Effort effort) {
    return plan(asked, rules, Kept.nothing(), effort);
  }

  /**
   * The best plan that the effort finds, and among plans that are as good at all levels, one that
   * keeps the most of an earlier plan.
   */
  public static Plan plan(List<Asked> asked, PlanRules rules, Plan before, Effort effort) {
    return plan(asked, rules, Kept.of(before), effort);
  }

  /**
   * Where emergencies stay open, once more with people asked beyond their own hours because of what
   * else is planned for them.
   */
  private static Plan plan(List<Asked> asked, PlanRules rules, Kept kept, Effort effort) {
    Planner usual = new Planner(asked, rules, kept, effort, false);
    Plan first = usual.plan();
    long met = first.certificate().reached(PlanLevel.EMERGENCIES).value();
    if (met == usual.possibleEmergencies() || effort.stop().getAsBoolean()) {
      return first;
    }
    Plan further = new Planner(asked, rules, kept, effort, true).plan();
    return further.certificate().reached(PlanLevel.EMERGENCIES).value() > met
        ? further
        : first.boundedBy(further.certificate());
  }

  /** How many emergencies have enough people who could come. */
  private long possibleEmergencies() {
    return IntStream.range(0, requestOf.length)
        .filter(task -> enough[requestOf[task]] && asked.get(task).need().emergency())
        .map(task -> requestOf[task])
        .distinct()
        .count();
  }

  /** By a hash of ids, so that neither names nor who came first decide among equals. */
  private static long tie(Asked one) {
    long tie = 0;
    for (Opportunity opportunity : one.opportunities()) {
      tie += opportunity.tie();
    }
    return tie;
  }

  private static long tie(Agenda agenda) {
    long tie = 0;
    for (Opportunity opportunity : agenda.options()) {
      // every turn of a request has the same tie
      tie ^= Long.rotateLeft(opportunity.tie(), opportunity.pair().need().turn());
    }
    return tie;
  }

  private Plan plan() {
    int[] places =
        asked.stream()
            .mapToInt(one -> Math.max(1, Math.min(one.helpers(), one.opportunities().size())))
            .toArray();
    int[] levels = IntStream.range(0, places.length).map(this::level).toArray();
    List<Schedules> schedules = schedules(person -> worth(agendas.get(person)));
    Assignment best =
        AssignmentSolver.solve(new AssignmentProblem(places, levels, groups(), schedules), effort);
    int[][] chosen = new int[agendas.size()][];
    List<long[]> worth = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = best.options(i);
      worth.add(worth(agendas.get(i)));
    }
    Comings.reduce(agendas, tasks, worth, chosen);
    LoadSpread.spread(agendas, tasks, worth, chosen, asked.size());
    Map<Integer, List<PlannedHelp>> help = new LinkedHashMap<>();
    long points = 0;
    for (int i = 0; i < chosen.length; i++) {
      points += take(i, chosen[i], help);
    }
    long[] met = met(help);
    long[] bounds = new long[EMERGENCY + 1];
    for (int level = 0; level < bounds.length; level++) {
      bounds[level] = level < best.levels() ? best.bound(level) : 0;
    }
    long mostMet = mostMet(places, schedules, met, bounds);
    return Plan.of(
        asked,
        help.values().stream().flatMap(List::stream).toList(),
        StepIns.of(agendas, tasks, chosen, asked),
        Plan.certificate(
            enough.length,
            (int)
                asked.stream()
                    .filter(one -> one.need().emergency())
                    .map(one -> one.need().request().id())
                    .distinct()
                    .count(),
            new Certificate.Reached(met[EMERGENCY], bounds[EMERGENCY]),
            new Certificate.Reached(met[REQUEST] + met[EMERGENCY], mostMet),
            new Certificate.Reached(points, Math.max(points, bounds[PLAIN] / finer))));
  }

  /** Everybody by themselves, side by side; with rules of a house one after the other. */
  private void each(int people, IntConsumer work) {
    if (rules.own()) {
      IntStream.range(0, people).forEach(work);
    } else {
      SideBySide.each(people, work);
    }
  }

  /** What each helper could do together, given what the options of each are worth. */
  private List<Schedules> schedules(IntFunction<long[]> worth) {
    Schedules[] schedules = new Schedules[agendas.size()];
    each(schedules.length, person -> schedules[person] = schedules(person, worth.apply(person)));
    return Arrays.asList(schedules);
  }

  /** What a helper could do together; only roughly, once the effort is spent. */
  private Schedules schedules(int person, long[] worth) {
    Agenda agenda = agendas.get(person);
    return effort.stop().getAsBoolean()
        ? agenda.roughly(tasks.get(person), worth)
        : agenda.schedules(tasks.get(person), worth);
  }

  /** A request that cannot have all its helpers comes behind those that can. */
  private int level(int task) {
    if (alone(task)) {
      return PLAIN;
    }
    boolean all = enough[requestOf[task]];
    return asked.get(task).need().emergency()
        ? all ? EMERGENCY : EMERGENCY_PARTLY
        : all ? REQUEST : PARTLY;
  }

  /** A turn that nobody can take keeps no other from being taken. */
  private boolean alone(int task) {
    return asked.get(task).opportunities().isEmpty();
  }

  /** Turns of one request count only together. */
  private int[] groups() {
    return IntStream.range(0, requestOf.length)
        .map(task -> alone(task) ? enough.length + task : requestOf[task])
        .toArray();
  }

  /** Points, and far below them what was planned before. */
  private long[] worth(Agenda agenda) {
    return agenda.options().stream()
        .mapToLong(option -> finer * option.worth() + (kept.has(option) ? 1 : 0))
        .toArray();
  }

  private long take(int person, int[] chosen, Map<Integer, List<PlannedHelp>> help) {
    Agenda agenda = agendas.get(person);
    var starts =
        agenda
            .starts(chosen)
            .orElseThrow(() -> new IllegalStateException("no starts for " + agenda.helper()));
    long points = 0;
    for (int i = 0; i < chosen.length; i++) {
      Opportunity option = agenda.option(chosen[i]);
      Helper besides = agenda.helper();
      if (agenda.hours().exceeded(chosen, i, starts)) {
        option = option.beyondOwnHours();
        besides = agenda.besides(chosen, i, starts);
      }
      points += option.worth();
      help.computeIfAbsent(tasks.get(person)[chosen[i]], none -> new ArrayList<>())
          .add(Plan.help(option, starts.get(i), besides, rules));
    }
    return points;
  }

  /** How many requests of each level have all helpers they need, in every turn. */
  private long[] met(Map<Integer, List<PlannedHelp>> help) {
    boolean[] all = new boolean[enough.length];
    Arrays.fill(all, true);
    for (int task = 0; task < requestOf.length; task++) {
      int taken = help.getOrDefault(task, List.of()).size();
      all[requestOf[task]] &= taken == asked.get(task).helpers();
    }
    long[] met = new long[EMERGENCY + 1];
    boolean[] counted = new boolean[enough.length];
    for (int task = 0; task < requestOf.length; task++) {
      int request = requestOf[task];
      if (all[request] && !counted[request]) {
        met[asked.get(task).need().emergency() ? EMERGENCY : REQUEST]++;
        counted[request] = true;
      }
    }
    return met;
  }

  /**
   * No plan can meet more requests, whatever it does about emergencies and points: the same problem
   * with nothing but the number of requests.
   */
  private long mostMet(int[] places, List<Schedules> schedules, long[] met, long[] bounds) {
    int[] counting =
        Arrays.stream(requestOf).map(request -> enough[request] ? PARTLY : PLAIN).toArray();
    long most = IntStream.range(0, enough.length).filter(request -> enough[request]).count();
    if (met[REQUEST] + met[EMERGENCY] >= most) {
      return most;
    }
    if (asked.stream().noneMatch(one -> one.need().emergency())) {
      return Math.min(most, bounds[REQUEST]);
    }
    List<Schedules> counted = schedules(person -> new long[tasks.get(person).length]);
    Assignment count =
        AssignmentSolver.solve(new AssignmentProblem(places, counting, groups(), counted), effort);
    return Math.min(most, count.bound(PARTLY));
  }
}
