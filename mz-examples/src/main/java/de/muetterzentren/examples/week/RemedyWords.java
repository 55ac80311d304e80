package de.muetterzentren.examples.week;

import de.muetterzentren.matching.remedy.Change;
import de.muetterzentren.matching.remedy.HelperChange;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Sets of changes in words: one as a sentence, several as a list. Where several people could be
 * asked the same, they are named together.
 */
final class RemedyWords {
  private static final int HELPERS_NAMED = 4;

  /** Stands for whoever is asked, until the names are known. */
  private static final ParticipantId SOMEBODY = ParticipantId.of("somebody-of-these");

  private final Phrases phrases;

  RemedyWords(Phrases phrases) {
    this.phrases = phrases;
  }

  /** {@code Es würde helfen, 30 Minuten früher zu beginnen (dann: amsel).} */
  Option<String> sentence(Seq<Remedy> remedies) {
    return said(remedies).headOption().map(first -> phrases.say("help.one", first));
  }

  /** A sentence, or a headline and a line for each; nothing if there are none. */
  Seq<String> lines(Seq<Remedy> remedies, int most) {
    Seq<String> said = said(remedies);
    if (said.size() < 2) {
      return said.map(one -> phrases.say("help.one", one));
    }
    return said.take(most)
        .map(one -> phrases.say("help.item", one))
        .prepend(phrases.say("help.several"))
        .appendAll(Option.when(said.size() > most, () -> phrases.say("help.more")));
  }

  private Seq<String> said(Seq<Remedy> remedies) {
    LinkedHashMap<String, Seq<Remedy>> same = LinkedHashMap.empty();
    for (Remedy remedy : remedies) {
      same = same.put(changes(remedy), Array.of(remedy), Seq::appendAll);
    }
    return same.toArray().map(group -> said(group._1(), group._2()));
  }

  private String said(String changes, Seq<Remedy> remedies) {
    Seq<String> names = remedies.flatMap(Remedy::helpers).map(ParticipantId::value).distinct();
    if (remedies.head().asksHelper()) {
      return changes.replace(SOMEBODY.value(), named(names, phrases.or(names), "help.or.others"));
    }
    return names.isEmpty()
        ? changes
        : changes + phrases.say("help.then", named(names, phrases.and(names), "help.others"));
  }

  private String named(Seq<String> names, String all, String andOthers) {
    return names.size() <= HELPERS_NAMED
        ? all
        : phrases.say(andOthers, names.take(HELPERS_NAMED - 1).mkString(", "));
  }

  private String changes(Remedy remedy) {
    return remedy.changes().map(this::change).mkString(phrases.say("help.and"));
  }

  private String change(Change change) {
    return ofSomebody(change).text(phrases.locale());
  }

  private static Change ofSomebody(Change change) {
    if (change instanceof HelperChange.GoFurther it) {
      return new HelperChange.GoFurther(SOMEBODY, it.radiusKm(), it.longestWay(), it.more());
    }
    if (change instanceof HelperChange.BeFree it) {
      return new HelperChange.BeFree(SOMEBODY, it.spans(), it.zone(), it.more());
    }
    if (change instanceof HelperChange.MoreHours it) {
      return new HelperChange.MoreHours(SOMEBODY, it.hoursPerWeek(), it.more());
    }
    if (change instanceof HelperChange.GetProof it) {
      return new HelperChange.GetProof(SOMEBODY, it.proof(), it.by());
    }
    return change;
  }
}
