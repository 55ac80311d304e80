package de.muetterzentren.model;

import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Map;
import java.util.List;

/** Whether everything that the parts of a mothers' café name is there. */
final class CafeChecks {
  private final Community community;
  private final List<Problem> problems;

  /** What is found is noted with the problems. */
  CafeChecks(Community community, List<Problem> problems) {
    this.community = community;
    this.problems = problems;
  }

  void everything() {
    community.topics().values().forEach(this::check);
    community
        .topicWishes()
        .values()
        .forEach(same -> same.values().forEach(asked -> asked.values().forEach(this::check)));
    community.gatherings().values().forEach(same -> same.values().forEach(this::check));
    community.sponsorships().values().forEach(this::check);
  }

  /** Checks a part; false if it is none of a café. */
  boolean isAbout(Object part) {
    if (part instanceof Topic topic) {
      check(topic);
    } else if (part instanceof TopicWishes wishes) {
      check(wishes);
    } else if (part instanceof Gathering gathering) {
      check(gathering);
    } else if (part instanceof Sponsorship sponsorship) {
      check(sponsorship);
    } else {
      return false;
    }
    return true;
  }

  private void check(Topic topic) {
    topic
        .service()
        .forEach(
            id -> known(community.services(), id, "topics[" + topic.id() + "].service", "service"));
  }

  /** Which topic it is that nobody knows is not said: it is a wish. */
  private void check(TopicWishes wishes) {
    String path =
        "topicWishes[" + wishes.offer() + "/" + wishes.participant() + "/" + wishes.on() + "]";
    known(community.offers(), wishes.offer(), path + ".offer", "offer");
    known(community.participants(), wishes.participant(), path + ".participant", "participant");
    if (!wishes.topics().forAll(community.topics()::containsKey)) {
      problems.add(Problem.without(path + ".topics", Expectation.KNOWN, "topic"));
    }
  }

  private void check(Gathering gathering) {
    String path = "gatherings[" + gathering.offer() + "/" + gathering.on() + "]";
    known(community.offers(), gathering.offer(), path + ".offer", "offer");
    for (TopicId topic : gathering.topic()) {
      known(community.topics(), topic, path + ".topic", "topic");
    }
    gathering.input().forEach(giver -> giver(giver, path + ".input"));
    gathering
        .present()
        .forEach(id -> known(community.participants(), id, path + ".present", "participant"));
  }

  private void giver(Party party, String path) {
    if (party instanceof Party.Person person) {
      known(community.participants(), person.id(), path, "participant");
    } else if (party instanceof Party.House house) {
      known(community.centres(), house.id(), path, "centre");
    } else if (party instanceof Party.InNetwork partner) {
      known(community.partners(), partner.id(), path, "partner");
    }
  }

  private void check(Sponsorship sponsorship) {
    String path = "sponsorships[" + sponsorship.id() + "]";
    known(community.partners(), sponsorship.partner(), path + ".partner", "partner");
    known(community.offers(), sponsorship.offer(), path + ".offer", "offer");
    sponsorship
        .service()
        .forEach(id -> known(community.services(), id, path + ".service", "service"));
  }

  private <K> void known(Map<K, ?> all, K id, String path, String kind) {
    if (!all.containsKey(id)) {
      problems.add(Problem.of(path, id, Expectation.KNOWN, kind));
    }
  }
}
