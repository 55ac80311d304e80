package de.muetterzentren.insight.cafe.outlook;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * A topic that comes next. Nobody is named who wishes for it. Immutable.
 *
 * @param topic the topic
 * @param why the rule that says so, with how many wish for it
 * @param inputs who could be asked for a short input: people first, as matching orders them
 * @param notes if nobody is known for an input, and which further help there is to tell about
 */
public record NextTopic(TopicId topic, Remark why, Seq<Input> inputs, Seq<Remark> notes) {
  public NextTopic {
    Checks.given("topic", topic, "why", why, "inputs", inputs, "notes", notes);
    Checks.begin().entries("inputs", inputs, 1_000).entries("notes", notes, 10).done();
    inputs = Array.ofAll(inputs);
    notes = Array.ofAll(notes);
  }
}
