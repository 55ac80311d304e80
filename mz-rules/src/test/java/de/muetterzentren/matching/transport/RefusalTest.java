package de.muetterzentren.matching.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.transport.Transport.Lane;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static void refused(String message, long supply, long demand, Lane... lanes) {
    assertThatThrownBy(
            () ->
                new Transport(
                    new long[] {supply},
                    new long[] {demand},
                    new boolean[] {false},
                    List.of(lanes)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatMakesNoSense() {
    refused("supplies[0] (-1) must be 0 or more", -1, 1);
    refused("demands[0] (0) must be 1 or more", 1, 0);
    refused("all together at most", 1, Transport.MOST_DEMAND + 1);
    refused("from (1) must be a source", 1, 1, new Lane(1, 0, 1, false));
    refused("to (1) must be a sink", 1, 1, new Lane(0, 1, 1, false));
    refused("length (-1) must be 0", 1, 1, new Lane(0, 0, -1, false));
    refused("length (1099511627777) must be 0", 1, 1, new Lane(0, 0, (1L << 40) + 1, false));
  }

  @Test
  void nothingIsATransportToo() {
    Carried nothing =
        Carried.best(new Transport(new long[0], new long[0], new boolean[0], List.of()));

    assertThat(nothing.total()).isZero();
    assertThat(nothing.leastWay()).isZero();
  }

  @Test
  void theLargestNumbersDoNotOverflow() {
    long most = Transport.MOST_DEMAND;
    Carried carried =
        Carried.best(
            new Transport(
                new long[] {Long.MAX_VALUE, Long.MAX_VALUE},
                new long[] {most / 2, most / 2},
                new boolean[] {false, true},
                List.of(
                    new Lane(0, 0, Transport.LONGEST, false),
                    new Lane(1, 1, Transport.LONGEST, true))));

    assertThat(carried.total()).isEqualTo(most);
    assertThat(carried.mostTotal().longValueExact()).isEqualTo(most);
    assertThat(carried.leastMakeshift().longValueExact()).isEqualTo(most / 2);
    assertThat(carried.leastWay())
        .isEqualTo(
            java.math.BigInteger.valueOf(most)
                .multiply(java.math.BigInteger.valueOf(Transport.LONGEST)));
  }
}
