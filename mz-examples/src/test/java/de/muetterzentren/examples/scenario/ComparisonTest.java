package de.muetterzentren.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.scenario.event.Events;
import de.muetterzentren.examples.scenario.policy.Ask;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.examples.scenario.policy.Policy;
import de.muetterzentren.examples.scenario.policy.Round;
import de.muetterzentren.examples.scenario.progress.Progress;
import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.SeedResult;
import de.muetterzentren.examples.scenario.world.Life;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Scenario SMALL = Scenario.town("Lindenstadt").people(40).weeks(4);

  private static final Scenario STAYING = SMALL.life(Life.usual().withMoves(0, 0));

  private static String bytes(ComparisonResult result) {
    return result.figureTable().csv()
        + result.weekTable().csv()
        + result.seedTable().csv()
        + result.differenceTable(result.variants().get(0), result.variants().get(1)).csv();
  }

  @Test
  void sideBySideIsTheSameAsOneAfterTheOther() {
    Comparison comparison = SMALL.compare(Policies.ownRhythm(), Policies.tokenMoney()).seeds(5, 3);
    ComparisonResult serial = comparison.workers(1).run();
    ComparisonResult parallel = comparison.workers(4).run();
    assertThat(parallel).isEqualTo(serial);
    assertThat(bytes(parallel)).isEqualTo(bytes(serial));
    assertThat(serial.variants()).containsExactly("own-rhythm", "tokens");
    assertThat(serial.seeds()).containsExactly(5L, 6L, 7L);
    assertThat(serial.runs().map(SeedResult::seed)).containsExactly(5L, 6L, 7L, 5L, 6L, 7L);
    assertThat(serial.values("tokens", Figure.REQUESTS))
        .isEqualTo(serial.values("own-rhythm", Figure.REQUESTS));
    assertThat(serial.of("tokens").head())
        .isEqualTo(SeedResult.of("tokens", SMALL.policy(Policies.tokenMoney()).seed(5).run()));
  }

  @Test
  void whatIfIsAVariantToo() {
    ComparisonResult result =
        Comparison.of("as it is", STAYING)
            .and("all move away", STAYING.inWeek(2, Events.familiesMoveAway(100)))
            .seeds(1, 2)
            .run();
    assertThat(result.weeks("all move away", Figure.PEOPLE).map(band -> band.median()))
        .containsExactly(40.0, 0.0, 0.0, 0.0);
    assertThat(result.difference("all move away", "as it is", Figure.PEOPLE).mean()).isNegative();
    assertThatThrownBy(() -> result.of("nothing moves"))
        .hasMessageContaining("variant (nothing moves) must be one of as it is, all move away");
  }

  @Test
  void progressIsToldAndChangesNothing() {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    Progress progress =
        new Progress() {
          @Override
          public void begins(String what, long steps) {
            told.add(what + " " + steps);
          }

          @Override
          public void step() {
            told.add("step");
          }

          @Override
          public void ends() {
            told.add("end");
          }
        };
    Comparison comparison = Comparison.of("a", SMALL).seeds(1, 2).workers(2);
    assertThat(comparison.progress(progress).run()).isEqualTo(comparison.run());
    assertThat(told.get(0)).isEqualTo("a 8");
    assertThat(told.subList(1, 9)).containsOnly("step");
    assertThat(told.subList(9, told.size())).containsExactly("end");
  }

  private static Policy asking(Function<Round, Seq<Ask>> whom) {
    return new Policy() {
      @Override
      public String name() {
        return "own";
      }

      @Override
      public Seq<Ask> asks(Round round) {
        return whom.apply(round);
      }
    };
  }

  @Test
  void whatGoesWrongInARunIsSaid() {
    Policy broken =
        asking(
            round -> {
              throw new IllegalStateException("no idea whom to ask");
            });
    assertThatThrownBy(() -> SMALL.compare(broken).seeds(1, 3).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no idea whom to ask");
  }

  @Test
  void aPolicyAsksPeopleWhoAreThereForWhatIsOpen() {
    Policy wrong =
        asking(
            round ->
                Array.of(
                    new Ask(
                        RequestId.of("none"),
                        ParticipantId.of("nobody"),
                        round.open().head().when().earliest())));
    assertThatThrownBy(() -> SMALL.policy(wrong).run())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("ask.request (none)", "ask.helper (nobody)");
  }
}
