package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Turn;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.ZonedDateTime;

/** One request on the page: what is needed, who could do it, or what stands in the way. */
final class RequestBlock {
  private static final int INDENT = 4;
  private static final int REMEDIES = 3;

  private final Answered answered;
  private final Phrases phrases;
  private final Times times;
  private final NeedInWords need;
  private final EmergencyWords emergency;
  private final TandemWords tandems;
  private final ReferralWords referrals;
  private final RemedyWords remedies;

  RequestBlock(Answered answered, Phrases phrases) {
    this.answered = answered;
    this.phrases = phrases;
    this.times = new Times(phrases);
    this.need = new NeedInWords(answered, phrases);
    this.emergency = new EmergencyWords(answered, phrases);
    this.tandems = new TandemWords(phrases);
    this.referrals = new ReferralWords(answered, phrases);
    this.remedies = new RemedyWords(phrases);
  }

  void print(Entry entry, Lines lines) {
    lines.line(0, INDENT, need.headline(entry));
    lines.line(INDENT, 0, need.details(entry));
    need.dates(entry).forEach(dates -> lines.line(INDENT, 2, dates));
    if (entry.answer() instanceof Answer.Pledged pledged) {
      lines.line(INDENT, 2, pledged(pledged.helpers()));
      return;
    }
    Seq<ParticipantId> pledged = pledged(entry.answer().request());
    if (!pledged.isEmpty()) {
      lines.line(INDENT, 2, pledged(pledged));
    }
    if (entry.answer() instanceof Answer.Proposed proposed) {
      proposed(entry, proposed, !pledged.isEmpty(), lines);
    } else if (entry.answer() instanceof Answer.InTurns shared) {
      inTurns(entry, shared, !pledged.isEmpty(), lines);
    } else if (entry.answer() instanceof Answer.Unmet unmet) {
      unmet(unmet, !pledged.isEmpty(), lines);
    }
    if (!entry.answer().met()) {
      whatWouldHelp(entry.answer().request(), lines);
    }
    referrals.line(entry).forEach(line -> lines.line(INDENT, 2, line));
  }

  private void proposed(Entry entry, Answer.Proposed answer, boolean further, Lines lines) {
    if (further || answer.stillNeeded() > 1) {
      lines.line(INDENT, 2, phrases.say(key("proposed.needed", further), answer.stillNeeded()));
    }
    emergency.stage(entry, answer).forEach(line -> lines.line(INDENT, 2, line));
    int number = 0;
    for (Proposal proposal : answer.proposals()) {
      number++;
      lines.line(INDENT, 3, number + ". " + proposal(entry, proposal));
    }
    if (answer.partial()) {
      int missing = answer.stillNeeded() - answer.proposals().size();
      lines.line(INDENT, 2, phrases.say("proposed.partial", missing));
    }
    amountMissing(entry, answer).forEach(text -> lines.line(INDENT, 2, text));
    tandems.lines(answer.tandems()).forEach(line -> lines.line(INDENT, 2, line));
  }

  private void inTurns(Entry entry, Answer.InTurns answer, boolean further, Lines lines) {
    lines.line(INDENT, 2, phrases.say(key("turns", further)));
    for (Turn turn : answer.turns()) {
      ZonedDateTime start = turn.start().withZoneSameInstant(entry.zone());
      String span = times.span(start, start.plus(turn.duration()));
      lines.line(INDENT, 2, phrases.say("turns.turn", span, turn.stillNeeded()));
      int number = 0;
      for (Proposal proposal : turn.proposals()) {
        number++;
        lines.line(INDENT, 3, number + ". " + proposal(entry, proposal));
      }
      if (turn.proposals().isEmpty()) {
        nearest(turn.nearest(), phrases.say("unmet"), lines);
      }
    }
  }

  private String proposal(Entry entry, Proposal proposal) {
    String start =
        NeedInWords.flexible(entry.windows()) && !proposal.starts().isEmpty()
            ? phrases.say("proposal.start", starts(entry, proposal))
            : "";
    String share =
        partOf(entry, proposal)
            .map(amount -> phrases.say("proposal.share", amount(amount)))
            .getOrElse("");
    String why = proposal.why(phrases.locale(), answered.viewer());
    return phrases.say("proposal", why, proposal.points(), start, share);
  }

  private String starts(Entry entry, Proposal proposal) {
    Seq<String> starts =
        proposal
            .starts()
            .map(start -> times.at(start.withZoneSameInstant(entry.zone()), entry.day()));
    return starts.size() <= 4
        ? phrases.and(starts)
        : phrases.say("time.dates", starts.take(2).mkString(", "), starts.last());
  }

  /** How much a helper has, if that is less than what is asked for. */
  private static Option<Amount> partOf(Entry entry, Proposal proposal) {
    return proposal
        .amount()
        .filter(part -> entry.request().amount().exists(all -> part.quantity() < all.quantity()));
  }

  private Option<String> amountMissing(Entry entry, Answer.Proposed answer) {
    double together =
        answer.proposals().flatMap(Proposal::amount).map(Amount::quantity).sum().doubleValue();
    return entry
        .request()
        .amount()
        .filter(all -> together < all.quantity())
        .map(
            all ->
                phrases.say(
                    "proposed.amount.partial",
                    amount(all),
                    phrases.amount(together, all.unit()),
                    answer.proposals().size()));
  }

  private void unmet(Answer.Unmet answer, boolean further, Lines lines) {
    nearest(answer.nearest(), phrases.say(key("unmet", further)), lines);
  }

  private void nearest(Seq<Nearest> some, String unmet, Lines lines) {
    if (some.isEmpty()) {
      lines.line(INDENT, 2, unmet);
      return;
    }
    lines.line(INDENT, 2, unmet + " " + phrases.say("unmet.nearest"));
    Set<String> said = HashSet.empty();
    for (Nearest nearest : some) {
      Set<String> before = said;
      Seq<Obstacle> fresh = nearest.obstacles().reject(obstacle -> before.contains(hint(obstacle)));
      lines.line(INDENT, 2, "– " + nearest(nearest, fresh));
      said = said.addAll(fresh.map(this::hint));
    }
  }

  /** A hint that was given for somebody before is not said again. */
  private String nearest(Nearest nearest, Seq<Obstacle> fresh) {
    String why = nearest.whyNot(phrases.locale());
    return fresh.isEmpty()
        ? why
        : why + " " + new Nearest(nearest.helper(), fresh).help(phrases.locale());
  }

  private String hint(Obstacle obstacle) {
    return obstacle.change(phrases.locale());
  }

  private void whatWouldHelp(RequestId request, Lines lines) {
    WhatWouldHelp help = answered.help();
    Seq<String> said = remedies.lines(help.of(request), REMEDIES);
    said.forEach(line -> lines.line(INDENT, 2, line));
    if (said.isEmpty()
        && help.lookedAt(request)
        && answered.viewer() instanceof Viewer.Coordinator) {
      lines.line(INDENT, 2, phrases.say("help.none"));
    }
  }

  private String pledged(Seq<ParticipantId> helpers) {
    return phrases.say("pledged", phrases.and(helpers.map(ParticipantId::value)), helpers.size());
  }

  private Seq<ParticipantId> pledged(RequestId request) {
    return Array.ofAll(answered.community().pledgesFor(request).keySet()).sorted();
  }

  private String amount(Amount amount) {
    return phrases.amount(amount.quantity(), amount.unit());
  }

  private static String key(String key, boolean further) {
    return further ? key + ".further" : key;
  }
}
