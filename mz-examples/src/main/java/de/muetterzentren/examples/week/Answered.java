package de.muetterzentren.examples.week;

import de.muetterzentren.examples.importer.Imported;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import io.vavr.collection.Seq;

/**
 * A community with an answer to every request, as one viewer may see it.
 *
 * @param community whose requests
 * @param travel the ways between its places
 * @param notes what else is to be known about the data
 * @param viewer who reads
 * @param answers by request
 */
record Answered(
    Community community, Travel travel, Seq<String> notes, Viewer viewer, Seq<Answer> answers) {
  static Answered of(Imported imported, Viewer viewer) {
    Matcher matcher = Matcher.standard().withTravel(imported.travel());
    Seq<Answer> answers = matcher.answers(imported.community());
    return new Answered(
        imported.community(),
        imported.travel(),
        imported.notes(),
        viewer,
        answers.map(answer -> answer.seenBy(viewer)));
  }

  Tally tally() {
    return Tally.of(answers);
  }
}
