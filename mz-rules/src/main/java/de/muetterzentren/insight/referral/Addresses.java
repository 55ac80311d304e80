package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Referral;
import de.muetterzentren.matching.fact.AddressFit;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Known;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.threeten.extra.Interval;

/** Draws the facts about addresses from answers. */
final class Addresses {
  private static final Duration TWO_WEEKS = Duration.ofDays(14);

  private final Community community;
  private final Facts facts;
  private final Seq<Answer> answers;
  private final Seq<Partner> partners;

  Addresses(Community community, Seq<Answer> answers) {
    this.community = community;
    this.facts = Facts.of(community);
    this.answers = answers;
    this.partners = Array.ofAll(community.partners().values()).sortBy(Partner::id);
  }

  /** Every partner that an answer names. */
  Seq<AddressFact> named() {
    return answers.flatMap(answer -> answer.referrals().map(one -> named(need(answer), one)));
  }

  private AddressFact named(Need need, Referral referral) {
    AddressFit fit = new AddressFit(need, community.partners().get(referral.partner()).get());
    return new AddressFact(
        fit, referral, referral.open() == Known.NO ? opensNext(fit) : Option.none());
  }

  private static Option<ZonedDateTime> opensNext(AddressFit fit) {
    Instant from = fit.need().occurrences().get(0).starts().first();
    return fit.partner()
        .hours()
        .flatMap(hours -> hours.within(Interval.of(from, TWO_WEEKS)).intervals().headOption())
        .map(open -> open.getStart().atZone(fit.need().house().zone()));
  }

  /** Services of unmet requests for which there is no address. */
  Seq<Unaddressed> unaddressed() {
    return byService(answers.reject(Answer::answered))
        .map(
            same -> {
              Seq<PartnerKind> kinds = UsualKinds.of(same._1);
              return new Unaddressed(
                  same._1,
                  same._2.size(),
                  kinds,
                  partners.filter(partner -> kinds.contains(partner.kind())));
            });
  }

  /** Services that are asked for and have an address. */
  Seq<ServiceAddresses> services() {
    return byService(answers.filter(answer -> answer.referrals().nonEmpty()))
        .map(
            same -> {
              Seq<Partner> all =
                  partners.filter(partner -> partner.services().contains(same._1.id()));
              Seq<Seq<AddressFit>> fits =
                  same._2.map(need -> all.map(partner -> new AddressFit(need, partner)));
              return new ServiceAddresses(
                  same._1,
                  same._2.size(),
                  all,
                  fits.count(some -> some.forAll(fit -> fit.open() == Known.NO)),
                  fits.count(some -> some.forAll(fit -> fit.language() == Known.NO)));
            });
  }

  private Seq<io.vavr.Tuple2<Service, Seq<Need>>> byService(Seq<Answer> some) {
    Map<Service, Seq<Need>> needs = some.map(this::need).groupBy(Need::service).mapValues(s -> s);
    return needs.toArray().sortBy(same -> same._1.id());
  }

  private Need need(Answer answer) {
    return facts.need(community.requests().get(answer.request()).get());
  }
}
