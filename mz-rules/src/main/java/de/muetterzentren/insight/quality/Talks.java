package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.insight.sheet.Asked;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Makes the facts about who was heard and what many talked about. */
final class Talks {
  private final Community community;
  private final CentreId house;
  private final Releases releases;
  private final ReportPeriod now;

  Talks(Community community, CentreId house, Releases releases, ReportPeriod now) {
    this.community = community;
    this.house = house;
    this.releases = releases;
    this.now = now;
  }

  Seq<Object> facts() {
    Seq<Service> services =
        Array.ofAll(community.services().values()).sortBy(Service::id).toArray();
    return Array.<Object>ofAll(Array.of(Voice.values()).map(this::heard))
        .appendAll(services.map(service -> topic(service, Result.PRAISE)))
        .appendAll(services.map(service -> topic(service, Result.WISH)));
  }

  private Heard heard(Voice voice) {
    return new Heard(voice, Asked.last(releases, voice, now), now);
  }

  /** Often is what could be shown in some span, so that more is not said than is shown. */
  private Topic topic(Service service, Result result) {
    String key = Measures.topic(result, service, Voice.USERS).key();
    return new Topic(
        service,
        result,
        releases.shown(key, now).isDefined(),
        community
            .offers()
            .values()
            .exists(offer -> offer.centre().equals(house) && offer.service().equals(service.id())));
  }
}
