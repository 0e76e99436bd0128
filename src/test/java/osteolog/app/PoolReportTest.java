package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is printed of a packet.
class PoolReportTest {

  @Test
  void nothingThatAPacketSaysIsAnOrderToTheTerminal() {
    assertThat(PoolReport.line("Dr \u001b[2J\u0007A\r\nB \u202eC\u2028"))
        .isEqualTo("Dr  [2J A B  C ");
  }
}
