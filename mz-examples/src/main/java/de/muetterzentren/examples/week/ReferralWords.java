package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Referral;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.StartWindow;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;

/** Partners who are a right address, and that nobody has to go there alone. */
final class ReferralWords {
  private final Answered answered;
  private final Phrases phrases;
  private final Times times;

  ReferralWords(Answered answered, Phrases phrases) {
    this.answered = answered;
    this.phrases = phrases;
    this.times = new Times(phrases);
  }

  /** A sentence; none if no partner is known for it. */
  Option<String> line(Entry entry) {
    Seq<Referral> referrals = entry.answer().referrals();
    String along =
        referrals
            .flatMap(Referral::accompaniment)
            .headOption()
            .map(talk -> phrases.say("referral.accompaniment", when(entry, talk)))
            .getOrElse("");
    return Option.when(
        !referrals.isEmpty(),
        () ->
            phrases.say(
                entry.answer().met() ? "referral.too" : "referral",
                phrases.and(referrals.map(this::name)),
                referrals.size(),
                along));
  }

  private String name(Referral referral) {
    return answered
        .community()
        .partners()
        .get(referral.partner())
        .map(Partner::name)
        .map(name -> phrases.say("referral.name", name))
        .getOrElse(referral.partner().value());
  }

  /** The first start that is proposed for the talk. */
  private String when(Entry entry, CareRequest talk) {
    ZonedDateTime first =
        talk.occurrences()
            .head()
            .map(StartWindow::earliest)
            .minBy(ZonedDateTime::toInstant)
            .get()
            .withZoneSameInstant(entry.zone());
    return times.at(first, entry.day());
  }
}
