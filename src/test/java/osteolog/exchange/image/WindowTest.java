package osteolog.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void theShadesAreThoseOfTheStandardsLinearFunction() {
    // PS3.3 C.11.2.1.2: centre 40, width 400.
    var window = new Window(40, 400);
    assertThat(window.shade(-160)).isEqualTo(0);
    assertThat(window.shade(-200)).isEqualTo(0);
    assertThat(window.shade(239)).isEqualTo(255);
    assertThat(window.shade(39.5)).isEqualTo(128);
    assertThat(new Window(10, 1).shade(9)).isEqualTo(0);
    assertThat(new Window(10, 1).shade(10)).isEqualTo(255);
  }

  @Test
  void theWholeRangeGoesFromBlackToWhite() {
    var frame = new GreyFrame(3, 1, new float[] {-0.5f, 0, 0.25f}, false);
    assertThat(frame.through(frame.wholeRange())).startsWith(0xFF000000).endsWith(0xFFFFFFFF);
    var flat = new GreyFrame(2, 1, new float[] {7, 7}, false);
    assertThat(flat.through(flat.wholeRange())).hasSize(2);
  }
}
