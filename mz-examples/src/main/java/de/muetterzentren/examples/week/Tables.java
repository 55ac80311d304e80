package de.muetterzentren.examples.week;

import de.muetterzentren.examples.table.TextTable;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Turn;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Consumer;

/** Small readable tables of a community, for the jshell prompt. They show what coordinators see. */
public final class Tables {
  private static final int ALL = 1_000;

  private final Community community;
  private final Matcher matcher;
  private final Phrases phrases;

  private Tables(Community community, Matcher matcher, Phrases phrases) {
    this.community = community;
    this.matcher = matcher;
    this.phrases = phrases;
  }

  /** Tables in German or English. */
  public static Tables of(Community community, Matcher matcher, Locale locale) {
    return new Tables(community, matcher, Phrases.in(locale));
  }

  /** Prints a text in UTF-8, whatever the encoding of the machine. */
  public static void show(String text) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(text);
    out.flush();
  }

  /** All requests with what became of them, in the order of the page. */
  public String requests() {
    Seq<Answer> answers = matcher.answers(community);
    Times times = new Times(phrases);
    NeedInWords need = new NeedInWords(answered(answers, WhatWouldHelp.nothing()), phrases);
    TextTable table = header("request", "when", "service", "asker", "answer");
    for (Entry entry : Entry.of(community, answers)) {
      table.row(
          entry.request().id(),
          times.shortDay(entry.day(), entry.day().getYear())
              + " "
              + times.at(entry.start(), entry.day()),
          need.service(entry.request()),
          entry.request().asker(),
          outcome(entry.answer()));
    }
    return text(table);
  }

  /** Everybody: what they give, which languages they speak, how many hours a week at most. */
  public String participants() {
    TextTable table = header("participant", "house", "hours", "languages", "gives");
    for (Participant somebody :
        Array.ofAll(community.participants().values()).sortBy(Participant::id)) {
      table.row(
          somebody.id(),
          somebody.centre().map(CentreId::value).getOrElse(""),
          somebody.boundaries().hoursPerWeek().map(String::valueOf).getOrElse(""),
          somebody.languages().toArray().map(Locale::toLanguageTag).sorted().mkString(" "),
          somebody.abilities().map(Ability::service).map(ServiceId::value).mkString(", "));
    }
    return text(table);
  }

  /** One request as it stands on the page. */
  public String answer(String request) {
    Seq<Answer> answers = Array.of(matcher.answer(community, RequestId.of(request)));
    RequestBlock block = new RequestBlock(answered(answers), phrases);
    return lines(
        lines ->
            Entry.of(community, answers)
                .forEach(
                    entry -> {
                      lines.line(new Times(phrases).day(entry.day()));
                      block.print(entry, lines);
                    }));
  }

  /**
   * A joint plan: who would help with what, who could step in, how far emergencies had to go or in
   * which house they would be, and how good it is.
   */
  public String plan(Plan plan) {
    Seq<Answer> answers = matcher.answers(community);
    Times times = new Times(phrases);
    Answered answered = answered(answers, WhatWouldHelp.nothing());
    NeedInWords need = new NeedInWords(answered, phrases);
    EmergencyWords emergency = new EmergencyWords(answered, phrases);
    TextTable table = header("when", "request", "service", "helper", "step-in", "stage");
    for (Entry entry : Entry.of(community, answers)) {
      RequestId request = entry.request().id();
      if (!plan.help(request).isEmpty()) {
        ZonedDateTime start = plan.help(request).head().starts().head();
        table.row(
            times.shortDay(start.toLocalDate(), start.getYear())
                + " "
                + times.at(start, start.toLocalDate()),
            request,
            need.service(entry.request()),
            helpers(plan.help(request)),
            plan.stepIns(request).mkString(", "),
            emergency.planned(entry.request(), plan.help(request)));
      }
    }
    return text(table)
        + "\n"
        + phrases.say("plan.open", plan.open().size(), plan.open().mkString(", "))
        + "\n"
        + plan.certificate().text(phrases.locale())
        + "\n";
  }

  /** Everybody who can be proposed, with the points of every rule. */
  public String proposals(String request) {
    Answer answer = matcher.withProposals(ALL).answer(community, RequestId.of(request));
    TextTable table = header("helper", "points", "start", "reasons");
    for (Proposal proposal : answer.proposals()) {
      table.row(
          proposal.helper(),
          proposal.points(),
          proposal
              .starts()
              .headOption()
              .map(start -> start.toLocalDateTime().toString())
              .getOrElse(""),
          proposal.reasons().map(reason -> reason.rule() + " " + reason.points()).mkString(", "));
    }
    return text(table);
  }

  /** Everything that stands between somebody and a request, with what would help. */
  public String obstacles(String request, String helper) {
    Seq<Obstacle> obstacles =
        matcher.obstacles(community, RequestId.of(request), ParticipantId.of(helper));
    if (obstacles.isEmpty()) {
      return phrases.say("table.no.obstacle") + "\n";
    }
    Locale locale = phrases.locale();
    return lines(
        lines ->
            obstacles.forEach(
                obstacle -> {
                  String rule = obstacle.rule();
                  lines.line(0, 2, phrases.say("table.obstacle", rule, obstacle.text(locale)));
                  lines.line(2, 2, phrases.say("table.hint", obstacle.change(locale)));
                }));
  }

  /** The smallest sets of changes that would give a request a proposal, a line each. */
  public String whatWouldHelp(String request) {
    RequestId id = RequestId.of(request);
    Seq<Remedy> remedies = matcher.whatWouldHelp(community, id);
    if (remedies.isEmpty()) {
      boolean met = matcher.answer(community, id).met();
      return phrases.say(met ? "table.met" : "help.none") + "\n";
    }
    RemedyWords words = new RemedyWords(phrases);
    return lines(lines -> words.lines(remedies, ALL).forEach(line -> lines.line(0, 2, line)));
  }

  /** The whole page. */
  public String page() {
    return lines(new Page(answered(matcher.answers(community)), phrases)::print);
  }

  private Answered answered(Seq<Answer> answers) {
    Seq<RequestId> open = Answered.open(community, answers);
    return answered(answers, WhatWouldHelp.of(matcher, community, open, Viewer.coordinator()));
  }

  private Answered answered(Seq<Answer> answers, WhatWouldHelp help) {
    return new Answered(
        community, Travel.greatCircle(), Array.empty(), Viewer.coordinator(), answers, help);
  }

  /** Who helps, with the numbers of turns where it is shared in turns: {@code anna (1, 3)}. */
  private static String helpers(Seq<PlannedHelp> help) {
    return help.map(PlannedHelp::helper)
        .distinct()
        .map(
            helper -> {
              Seq<Integer> turns =
                  help.filter(one -> one.helper().equals(helper)).flatMap(PlannedHelp::turn);
              return turns.isEmpty() ? helper.value() : helper + " (" + turns.mkString(", ") + ")";
            })
        .mkString(", ");
  }

  private String outcome(Answer answer) {
    if (answer instanceof Answer.Pledged pledged) {
      return phrases.say("table.pledged", pledged.helpers().mkString(", "));
    }
    if (answer instanceof Answer.InTurns shared && shared.met()) {
      return shared
          .turns()
          .flatMap(Turn::proposals)
          .map(Proposal::helper)
          .distinct()
          .mkString(", ");
    }
    return answer.met()
        ? answer.proposals().map(Proposal::helper).mkString(", ")
        : phrases.say("table.open");
  }

  private TextTable header(String... columns) {
    return TextTable.of(
        Array.of(columns).map(column -> phrases.say("table." + column)).toJavaArray(String[]::new));
  }

  private static String text(TextTable table) {
    return String.join("\n", table.lines()) + "\n";
  }

  private static String lines(Consumer<Lines> content) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    content.accept(new Lines(writer));
    writer.flush();
    return text.toString();
  }
}
