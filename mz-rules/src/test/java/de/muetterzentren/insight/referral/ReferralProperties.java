package de.muetterzentren.insight.referral;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.json.ReferralJson;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.fact.Known;
import de.muetterzentren.matching.json.Schemas;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.arbitrary.Setting;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.threeten.extra.Interval;

/** What holds of right addresses, whatever house and network it is. */
class ReferralProperties {
  private static final DateSpan ALWAYS =
      DateSpan.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  @Provide
  Arbitrary<Community> communities() {
    return Communities.small();
  }

  private static AddressBook look(Community community) {
    return RightAddress.standard().look(community, ALWAYS);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void everyPartnerNamedIsOpenAndSpeaksTheLanguageOrSaysWhatIsNotKnown(
      @ForAll("communities") Community community) {
    AddressBook book = look(community);
    Statistics.label("with an address")
        .collect(book.addresses().nonEmpty())
        .coverage(some -> some.check(true).percentage(percent -> percent > 10));
    for (Address address : book.addresses()) {
      CareRequest request = community.requests().get(address.request()).get();
      Partner partner = community.partners().get(address.referral().partner()).get();
      Seq<String> rules = address.why().map(Remark::rule);

      assertThat(partner.services()).contains(request.service());
      assertThat(address.referral().open())
          .isEqualTo(
              partner
                  .hours()
                  .map(hours -> Known.of(first(community, request).exists(hours::touches)))
                  .getOrElse(Known.NOT_KNOWN));
      assertThat(address.referral().language())
          .isEqualTo(
              partner.access().languages().isEmpty() || asked(community, request).isEmpty()
                  ? Known.NOT_KNOWN
                  : Known.of(
                      partner.access().languages().exists(asked(community, request)::contains)));
      assertThat(rules)
          .contains(
              switch (address.referral().open()) {
                case YES -> "address-open";
                case NO -> "address-closed";
                case NOT_KNOWN -> "address-hours-unknown";
              })
          .contains(
              switch (address.referral().language()) {
                case YES -> "address-speaks";
                case NO -> "address-other-language";
                case NOT_KNOWN -> "address-unknown-language";
              });
      assertThat(address.opensNext())
          .allMatch(
              opens ->
                  address.referral().open() == Known.NO
                      && partner
                          .hours()
                          .get()
                          .covers(Interval.of(opens.toInstant(), opens.toInstant().plusNanos(1))));
      for (Locale locale : Setting.LANGUAGES) {
        assertThat(address.text(locale)).isNotBlank().doesNotContain("{");
        assertThat(address.toPerson(locale)).isNotBlank().doesNotContain("{");
      }
    }
  }

  /** Required, else preferred, else spoken by the asker; regional forms do not occur here. */
  /** When it could be met first; where helpers have agreed on a start, then. */
  private static Seq<Interval> first(Community community, CareRequest request) {
    Option<ZonedDateTime> agreed =
        request.helpers() == 1 || request.when() instanceof When.Fixed
            ? Option.none()
            : community
                .pledgesFor(request.id())
                .values()
                .map(pledge -> pledge.startsOf(request).head())
                .minBy(ZonedDateTime::toInstant);
    return agreed
        .map(start -> When.at(start, request.duration()).windows())
        .getOrElse(() -> request.occurrences().head())
        .map(
            window ->
                Interval.of(
                    window.earliest().toInstant(),
                    window.latest().toInstant().plus(request.duration())));
  }

  private static Set<Locale> asked(Community community, CareRequest request) {
    if (request.required().languages().nonEmpty()) {
      return request.required().languages();
    }
    return request.preferred().languages().nonEmpty()
        ? request.preferred().languages()
        : community.participants().get(request.asker()).map(Participant::languages).get();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void anAccompanimentIsAlwaysOffered(@ForAll("communities") Community community) {
    for (Address address : look(community).addresses()) {
      CareRequest along = address.referral().accompaniment().get();

      assertThat(along.service()).isEqualTo(Services.ACCOMPANIMENT);
      assertThat(along.asker())
          .isEqualTo(community.requests().get(address.request()).get().asker());
      assertThat(address.why().map(Remark::rule).last()).isEqualTo("comes-along");
      assertThat(address.toPerson(Locale.ENGLISH)).endsWith("If you like, somebody comes along.");
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void aPartnerMoreNeverAddsAMissingKind(
      @ForAll("communities") Community community,
      @ForAll PartnerKind kind,
      @ForAll boolean serves) {
    Partner more =
        Partner.builder()
            .id(PartnerId.of("more"))
            .name("Noch eine")
            .kind(kind)
            .services(serves ? TreeSet.ofAll(Setting.SERVICES) : TreeSet.empty())
            .build();
    AddressBook before = look(community);
    AddressBook after = look(community.with(more).get());
    Statistics.label("a kind is missing")
        .collect(before.missingKinds().nonEmpty())
        .coverage(some -> some.check(true).percentage(percent -> percent > 10));

    assertThat(after.missingKinds()).isSubsetOf(before.missingKinds()).doesNotContain(kind);
    assertThat(after.missing().map(MissingAddress::service))
        .isSubsetOf(before.missing().map(MissingAddress::service));
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void everyUnmetNeedWithoutAnAddressIsCountedOnce(@ForAll("communities") Community community) {
    int unanswered = Matcher.standard().answers(community).count(answer -> !answer.answered());

    assertThat(look(community).missing().map(MissingAddress::needs).sum().intValue())
        .isEqualTo(unanswered);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void hoursLanguagesAndRegionsLeaveNoPartnerOut(@ForAll("communities") Community community) {
    Community unknown = community;
    for (Partner partner : community.partners().values()) {
      unknown = unknown.with(partner.withHours(Option.none()).withAccess(Access.unknown())).get();
    }
    assertThat(look(unknown).addresses().map(one -> one.referral().partner()))
        .isEqualTo(look(community).addresses().map(one -> one.referral().partner()));
    assertThat(look(unknown).notes().map(note -> note.why().rule()))
        .doesNotContain("closed-when-needed", "language-missing");
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfFactsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, ReferralProperties::look);
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void otherIdsChangeNoFigure(@ForAll("communities") Community community) {
    AddressBook book = look(community);
    AddressBook renamed = look(Renaming.of(community, id -> "z" + id));

    assertThat(renamed.addresses()).hasSameSizeAs(book.addresses());
    assertThat(renamed.missingKinds()).isEqualTo(book.missingKinds());
    assertThat(renamed.missing().map(MissingAddress::needs))
        .isEqualTo(book.missing().map(MissingAddress::needs));
    assertThat(renamed.notes().map(note -> note.why().rule()))
        .isEqualTo(book.notes().map(note -> note.why().rule()));
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void readingWhatWasWrittenGivesAnEqualValue(@ForAll("communities") Community community) {
    AddressBook book = look(community);
    var german = ReferralJson.addresses(Locale.GERMAN);
    String json = german.write(book);

    assertThat(german.read(json).get()).isEqualTo(book);
    assertThat(german.write(german.read(json).get())).isEqualTo(json);
    assertThat(ReferralJson.addresses(Locale.ENGLISH).read(json).get()).isEqualTo(book);
    Schemas.accepts(german.schema(), json, "days");
  }
}
