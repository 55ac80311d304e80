package de.muetterzentren.examples.week;

import de.muetterzentren.examples.importer.Imported;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;

/**
 * A community with an answer to every request, as one viewer may see it.
 *
 * @param community whose requests
 * @param travel the ways between its places
 * @param notes what else is to be known about the data
 * @param viewer who reads
 * @param answers by request
 * @param help what would help the open requests
 */
record Answered(
    Community community,
    Travel travel,
    Seq<String> notes,
    Viewer viewer,
    Seq<Answer> answers,
    WhatWouldHelp help) {
  static Answered of(Imported imported, Viewer viewer) {
    Matcher matcher = Matcher.standard().withTravel(imported.travel());
    Community community = imported.community();
    Seq<Answer> answers = matcher.answers(community);
    return new Answered(
        community,
        imported.travel(),
        imported.notes(),
        viewer,
        answers.map(answer -> answer.seenBy(viewer)),
        WhatWouldHelp.of(matcher, community, open(community, answers), viewer));
  }

  /** Requests for which nobody was found, in the order of the page. */
  static Seq<RequestId> open(Community community, Seq<Answer> answers) {
    return Entry.of(community, answers)
        .reject(entry -> entry.answer().met())
        .map(entry -> entry.request().id());
  }

  Tally tally() {
    return Tally.of(answers);
  }
}
