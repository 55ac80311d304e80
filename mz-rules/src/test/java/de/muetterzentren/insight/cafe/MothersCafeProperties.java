package de.muetterzentren.insight.cafe;

import static de.muetterzentren.insight.cafe.Tables.CAFE;
import static de.muetterzentren.insight.cafe.Tables.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.cafe.choice.FairChoice;
import de.muetterzentren.insight.cafe.outlook.CafeOutlook;
import de.muetterzentren.insight.cafe.outlook.NextTopic;
import de.muetterzentren.insight.cafe.outlook.SponsorTurn;
import de.muetterzentren.insight.cafe.outlook.Welcome;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.json.CafeJson;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.participant.Participant;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the mothers' café. */
class MothersCafeProperties {
  private static final MothersCafe LOOK = MothersCafe.standard();

  @Provide
  Arbitrary<Community> cafes() {
    return Tables.cafes();
  }

  @Provide
  Arbitrary<Community> small() {
    return Communities.small();
  }

  private static CafeOutlook look(Community community, LocalDate day) {
    return LOOK.look(community, day).find(one -> one.offer().equals(CAFE)).get();
  }

  @Property(tries = 8)
  void nobodyWaitsLongerThanTheGuarantee(
      @ForAll @IntRange(min = 2, max = 5) int people,
      @ForAll boolean oneAgainstAll,
      @ForAll long seed) {
    Random random = new Random(seed);
    Community now = Tables.house(people).orThrow();
    int[] passedOver = new int[people];
    for (int week = 0; week < 12; week++) {
      LocalDate day = TODAY.plusWeeks(week);
      int ofAllOthers = 1 + random.nextInt(4);
      for (int i = 0; i < people; i++) {
        TopicWishes wishes =
            oneAgainstAll
                ? Tables.wishes(i, day, i == 0 ? 0 : ofAllOthers)
                : Tables.wishes(i, day, random.nextInt(5), random.nextInt(5));
        now = now.with(wishes).get();
      }
      TopicId taken = look(now, day).topics().head().topic();
      for (int i = 0; i < people; i++) {
        boolean pleased = now.wishesOf(CAFE, Tables.person(i)).last()._2.topics().contains(taken);
        passedOver[i] = pleased ? 0 : passedOver[i] + 1;
        assertThat(passedOver[i]).isLessThanOrEqualTo(FairChoice.mostRoundsPassedOver(people));
      }
      now = now.with(Tables.gathering(day, number(taken), all(people))).get();
    }
  }

  @Property(tries = 8)
  void groupsGetTheirShare(@ForAll @IntRange(min = 1, max = 6) int people, @ForAll long seed) {
    Random random = new Random(seed);
    int[] wanted = random.ints(people, 0, 3).toArray();
    int[] share = new int[3];
    for (int topic : wanted) {
      share[topic]++;
    }
    int[] taken = new int[3];
    Community now = Tables.house(people).orThrow();
    for (int week = 0; week < people; week++) {
      LocalDate day = TODAY.plusWeeks(week);
      for (int i = 0; i < people; i++) {
        now = now.with(Tables.wishes(i, day, wanted[i])).get();
      }
      int topic = number(look(now, day).topics().head().topic());
      taken[topic]++;
      now = now.with(Tables.gathering(day, topic, all(people))).get();
    }
    assertThat(taken).isEqualTo(share);
  }

  @Property(tries = 30)
  void whatEverybodyWantsIsChosen(@ForAll("cafes") Community community) {
    Community now = community;
    for (Participant one : community.participants().values()) {
      Set<TopicId> topics =
          now.wishesOf(CAFE, one.id())
              .lastOption()
              .<Set<TopicId>>map(last -> last._2.topics())
              .getOrElse(TreeSet.empty());
      now = now.with(new TopicWishes(CAFE, one.id(), TODAY, topics.add(Tables.topic(4)))).get();
    }
    TopicId next = look(now, TODAY).topics().head().topic();
    for (Participant one : now.participants().values()) {
      assertThat(now.wishesOf(CAFE, one.id()).last()._2.topics()).contains(next);
    }
  }

  @Property(tries = 30)
  void noWishIsShownToAnybodyElse(@ForAll("cafes") Community community) {
    Community renamed = Renaming.of(community, name -> name.startsWith("p") ? "zz" + name : name);
    CafeOutlook outlook = look(renamed, TODAY);

    String shown =
        outlook.toEverybody(Locale.ENGLISH).mkString()
            + outlook.topics().map(NextTopic::why)
            + outlook.topics().flatMap(NextTopic::notes)
            + outlook.notes();
    assertThat(shown).doesNotContain("zzp");
    // nothing of it depends on who it was that wished
    CafeOutlook turned = look(turned(community), TODAY);
    CafeOutlook before = look(community, TODAY);
    assertThat(turned.topics().map(NextTopic::why)).isEqualTo(before.topics().map(NextTopic::why));
    assertThat(turned.notes()).isEqualTo(before.notes());
  }

  @Property(tries = 40)
  void whoPausesOrHasSaidNoIsNotInvitedAndNobodyMoreThanTheyWish(
      @ForAll("cafes") Community community) {
    for (Welcome one : look(community, TODAY).welcomes()) {
      Participant guest = community.participants().get(one.participant()).get();
      assertThat(guest.rhythm().pausedOn(TODAY) || guest.rhythm().pausedOn(one.on())).isFalse();
      assertThat(community.declinesOf(CAFE).containsKey(one.participant())).isFalse();
      assertThat(guest.boundaries().invitationsAtATime()).isPositive();
      assertThat(one.text(Locale.GERMAN)).contains("herzlich eingeladen");
    }
  }

  @Property(tries = 40)
  void daysOfSponsorsAreThoseOfTheirRhythm(@ForAll("cafes") Community community) {
    for (SponsorTurn turn : look(community, TODAY).sponsors()) {
      assertThat(community.sponsorships().get(turn.sponsorship()).get().days()).contains(turn.on());
    }
  }

  @Property(tries = 15)
  void whatGoesOnAtACafeChangesNoAnswer(@ForAll("small") Community community) {
    CommunityBuilder without = Community.builder();
    community.services().values().forEach(without::add);
    community.centres().values().forEach(without::add);
    community.offers().values().forEach(without::add);
    community.participants().values().forEach(without::add);
    community.requests().values().forEach(without::add);
    community.pledges().values().forEach(all -> all.values().forEach(without::add));
    community.declines().values().forEach(all -> all.values().forEach(without::add));
    community.contributions().values().forEach(without::add);
    community.partners().values().forEach(without::add);
    LOOK.look(community, TODAY);

    assertThat(Matcher.standard().answers(community))
        .isEqualTo(Matcher.standard().answers(without.orThrow()));
  }

  @Property(tries = 15)
  void theOrderOfPartsChangesNothing(@ForAll("cafes") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(
        OrderOfAdding.withEqualHashes(community), seed, some -> LOOK.look(some, TODAY));
  }

  @Property(tries = 60)
  void norDoesItWhereThereAreSeveralCafes(@ForAll("small") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, some -> LOOK.look(some, TODAY));
  }

  @Property(tries = 15)
  void anyCommunityGetsAnOutlookForEachCafe(@ForAll("small") Community community) {
    Seq<CafeOutlook> all = LOOK.look(community, TODAY);

    assertThat(all.map(CafeOutlook::offer).toSet().size()).isEqualTo(all.size());
    assertThat(all.map(CafeOutlook::offer)).allMatch(community.offers()::containsKey);
    assertThat(CafeJson.outlooks(Locale.GERMAN).write(all)).contains("mz-cafes/1");
  }

  @Property(tries = 15)
  void otherIdsChangeNothingButWhatIsEqual(@ForAll("cafes") Community community) {
    CafeOutlook here = look(community, TODAY);
    CafeOutlook there = LOOK.look(Renaming.of(community, name -> "x-" + name), TODAY).head();

    assertThat(there.next()).isEqualTo(here.next());
    assertThat(there.topics().size()).isEqualTo(here.topics().size());
    // which of equal topics comes first may change, what is known about each may not
    for (NextTopic one : here.topics()) {
      there
          .topics()
          .find(other -> other.topic().value().equals("x-" + one.topic()))
          .forEach(
              other -> {
                assertThat(other.inputs().size()).isEqualTo(one.inputs().size());
                assertThat(other.notes().map(Remark::rule))
                    .isEqualTo(one.notes().map(Remark::rule));
              });
    }
    assertThat(there.sponsors().map(SponsorTurn::why))
        .isEqualTo(here.sponsors().map(SponsorTurn::why));
    assertThat(there.welcomes().size()).isEqualTo(here.welcomes().size());
    assertThat(there.notes().map(Remark::rule)).isEqualTo(here.notes().map(Remark::rule));
  }

  /** Everybody wishes, and was where, the next one wished and was. */
  private static Community turned(Community community) {
    int people = community.participants().keySet().count(id -> id.value().startsWith("p"));
    return Renaming.of(
        community,
        name ->
            name.matches("p\\d") ? "p" + (Integer.parseInt(name.substring(1)) + 1) % people : name);
  }

  private static int number(TopicId topic) {
    return Integer.parseInt(topic.value().substring(1));
  }

  private static Integer[] all(int people) {
    return io.vavr.collection.Array.range(0, people).toJavaArray(Integer[]::new);
  }
}
