package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Circle;
import de.muetterzentren.insight.cafe.fact.Company;
import de.muetterzentren.insight.cafe.fact.Known;
import de.muetterzentren.insight.cafe.fact.Speaker;
import de.muetterzentren.insight.cafe.fact.SponsorDay;
import de.muetterzentren.insight.cafe.fact.Table;
import de.muetterzentren.insight.cafe.fact.Wished;
import de.muetterzentren.insight.cafe.outlook.CafeOutlook;
import de.muetterzentren.insight.cafe.outlook.Input;
import de.muetterzentren.insight.cafe.outlook.NextTopic;
import de.muetterzentren.insight.cafe.outlook.SponsorTurn;
import de.muetterzentren.insight.cafe.outlook.Welcome;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.service.Services;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Looks ahead at the mothers' cafés (Müttercafés) of houses: topics by fair choice, who could give
 * a short input, days of sponsors, whom to invite, which further help to tell about. It finds and
 * people decide; no answer, plan or balance changes because of it.
 *
 * <p>Immutable, thread-safe, without a clock and without chance. The first use loads the rules.
 *
 * <pre>{@code
 * for (CafeOutlook cafe : MothersCafe.standard().look(community, LocalDate.parse("2026-11-23"))) {
 *   cafe.toEverybody(Locale.GERMAN).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class MothersCafe {
  private static final int FEW = 3;
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(9998, 12, 31);

  private final Matcher matcher;

  private MothersCafe(Matcher matcher) {
    this.matcher = matcher;
  }

  /** With the standard matcher. */
  public static MothersCafe standard() {
    return new MothersCafe(Matcher.standard());
  }

  /** The same with another matcher, which says who could really give an input. */
  public MothersCafe withMatcher(Matcher other) {
    return new MothersCafe(Objects.requireNonNull(other, "matcher"));
  }

  /**
   * What comes next at every café, by id: offers of the service {@code mothers-cafe}, and all
   * others with wishes for topics, gatherings or sponsors. What is on later days does not count.
   *
   * @throws InvalidValueException if the day does not lie from 2 January 1 to the end of 9998
   */
  public Seq<CafeOutlook> look(Community community, LocalDate day) {
    Checks.given("community", community, "day", day);
    Checks.begin()
        .that(
            !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY),
            "day",
            day,
            Expectation.BETWEEN,
            FIRST_DAY,
            LAST_DAY)
        .done();
    Acquaintance acquaintance = Acquaintance.on(community, day);
    Seq<CafeOutlook> all = cafes(community).map(cafe -> look(community, cafe, day, acquaintance));
    return withinWishes(community, all);
  }

  private static Seq<Offer> cafes(Community community) {
    Set<OfferId> sponsored = community.sponsorships().values().map(Sponsorship::offer).toSet();
    return Array.ofAll(community.offers().values())
        .filter(
            offer ->
                offer.service().equals(Services.MOTHERS_CAFE)
                    || community.topicWishes().containsKey(offer.id())
                    || community.gatherings().containsKey(offer.id())
                    || sponsored.contains(offer.id()))
        .sortBy(Offer::id);
  }

  private CafeOutlook look(
      Community community, Offer cafe, LocalDate day, Acquaintance acquaintance) {
    Option<Meeting> next = Meeting.after(community, cafe, day);
    TableTalk talk = TableTalk.on(community, cafe.id(), day);
    Guests guests = new Guests(community, cafe, day);
    Table table =
        new Table(cafe.id(), next.map(Meeting::on), talk.wishes().size(), talk.longestWait());
    Circle circle = guests.circle();
    Findings findings = Findings.about(Array.of(table, circle));
    return new CafeOutlook(
        cafe.id(),
        table.next(),
        topics(talk, new Speakers(matcher, community, cafe, next)),
        findings.of(table).appendAll(findings.of(circle)),
        sponsors(SponsorDays.of(community, cafe.id(), day)),
        next.<Seq<Welcome>>map(meeting -> welcomes(guests, guests.company(meeting, acquaintance)))
            .getOrElse(Array.empty()));
  }

  private static Seq<NextTopic> topics(TableTalk talk, Speakers speakers) {
    Seq<Wished> wished =
        talk.order()
            .zipWithIndex()
            .map(
                one ->
                    new Wished(
                        speakers.community().topics().get(one._1).get(),
                        one._2 + 1,
                        talk.wishersOf(one._1)));
    Findings findings = Findings.about(wished);
    return wished.flatMap(
        one ->
            findings
                .oneOf(one)
                .map(
                    why -> {
                      Seq<Speaker> some = speakers.on(one.topic());
                      Findings about = Findings.about(some);
                      Seq<Input> inputs =
                          few(
                              some.flatMap(
                                  speaker ->
                                      about
                                          .oneOf(speaker)
                                          .map(say -> new Input(speaker.who(), say))));
                      Known known =
                          new Known(
                              one.topic(), inputs.size(), partners(one.topic(), inputs, speakers));
                      return new NextTopic(
                          one.topic().id(), why, inputs, Findings.about(Array.of(known)).of(known));
                    }));
  }

  /** A few people, and all partners. */
  private static Seq<Input> few(Seq<Input> inputs) {
    Predicate<Input> isPerson = input -> input.who() instanceof Party.Person;
    return inputs.filter(isPerson).take(FEW).appendAll(inputs.reject(isPerson));
  }

  private static Seq<String> partners(Topic topic, Seq<Input> inputs, Speakers speakers) {
    return inputs
        .map(Input::who)
        .filter(Party.InNetwork.class::isInstance)
        .map(who -> speakers.community().partners().get(((Party.InNetwork) who).id()).get())
        .map(Partner::name);
  }

  /** What is due, and what is late unless a later day has had its gift or is late itself. */
  private static Seq<SponsorTurn> sponsors(Seq<SponsorDay> days) {
    Findings findings = Findings.about(days);
    return days.filter(
            one ->
                !days.exists(
                    other ->
                        other.sponsorship().equals(one.sponsorship())
                            && other.on().isAfter(one.on())
                            && other.daysAhead() < 0
                            && (other.missing() == 0 || findings.oneOf(other).isDefined())))
        .flatMap(
            one ->
                findings
                    .oneOf(one)
                    .map(why -> new SponsorTurn(one.sponsorship().id(), one.on(), why)))
        .sortBy(SponsorTurn::sponsorship)
        .sortBy(turn -> turn.on().toEpochDay());
  }

  /** As many as there is room for, who know fewest first; another week it may be others. */
  private static Seq<Welcome> welcomes(Guests guests, Seq<Company> company) {
    Findings findings = Findings.about(company);
    return company
        .filter(one -> findings.oneOf(one).isDefined())
        .sortBy(
            one ->
                NeutralTie.of(
                    guests.cafe().id() + "/" + one.next(), one.participant().id().value()))
        .sortBy(Company::others)
        .take(guests.room())
        .sortBy(one -> one.participant().id())
        .map(one -> new Welcome(one.participant().id(), one.next(), findings.oneOf(one).get()));
  }

  /** Nobody is invited more often at a time than they wish, and to what comes first. */
  private static Seq<CafeOutlook> withinWishes(Community community, Seq<CafeOutlook> all) {
    Comparator<Tuple2<OfferId, Welcome>> first =
        Comparator.<Tuple2<OfferId, Welcome>, LocalDate>comparing(one -> one._2.on())
            .thenComparingLong(one -> NeutralTie.of(one._1.value(), one._2.participant().value()));
    Set<Tuple2<OfferId, Welcome>> kept =
        all.flatMap(cafe -> cafe.welcomes().map(one -> Tuple.of(cafe.offer(), one)))
            .groupBy(one -> one._2.participant())
            .toArray()
            .flatMap(
                same ->
                    same._2
                        .sorted(first)
                        .take(
                            community
                                .participants()
                                .get(same._1)
                                .get()
                                .boundaries()
                                .invitationsAtATime()))
            .toSet();
    return all.map(
        cafe ->
            cafe.withWelcomes(
                cafe.welcomes().filter(one -> kept.contains(Tuple.of(cafe.offer(), one)))));
  }
}
