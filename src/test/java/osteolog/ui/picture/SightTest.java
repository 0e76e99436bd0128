package osteolog.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// How a picture is looked at, as arithmetic.
class SightTest {

  @Property
  void thePointUnderTheMouseStaysWhileItIsMadeLarger(
      @ForAll @DoubleRange(min = 0.1, max = 10) double zoom,
      @ForAll @DoubleRange(min = 0.3, max = 3) double factor,
      @ForAll @DoubleRange(min = -400, max = 400) double right,
      @ForAll @DoubleRange(min = -300, max = 300) double down,
      @ForAll @DoubleRange(min = 0.5, max = 2) double aspect) {
    var before = new Sight(zoom, 120, 80, aspect);
    var after = before.zoomed(factor, right, down);
    assertThat(after.column(400 + right, 800))
        .isCloseTo(before.column(400 + right, 800), within(1e-6));
    assertThat(after.row(300 + down, 600)).isCloseTo(before.row(300 + down, 600), within(1e-6));
  }

  @Property
  void theWholeLiesWithinTheViewAndTouchesItsEdges(
      @ForAll @IntRange(min = 20, max = 4000) int width,
      @ForAll @IntRange(min = 20, max = 4000) int height,
      @ForAll @DoubleRange(min = 0.5, max = 2) double aspect) {
    var sight = Sight.fitting(width, height, aspect, 800, 600);
    double wide = width * sight.zoom();
    double high = height * sight.zoom() * aspect;
    assertThat(wide).isLessThanOrEqualTo(800.001);
    assertThat(high).isLessThanOrEqualTo(600.001);
    assertThat(Math.max(wide / 800, high / 600)).isCloseTo(1, within(1e-9));
  }

  @Property
  void aPictureIsNeverMovedOutOfReach(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double right,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double down) {
    var sight = new Sight(2, 10, 10, 1).moved(right, down, 100, 50);
    assertThat(sight.x()).isBetween(0.0, 100.0);
    assertThat(sight.y()).isBetween(0.0, 50.0);
  }

  @Property
  void aScaleBarIsRoundAndUsesItsRoom(
      @ForAll @DoubleRange(min = 0.02, max = 5) double across,
      @ForAll @DoubleRange(min = 0.05, max = 60) double zoom) {
    var bar = ScaleBar.of(across, zoom, 200);
    assertThat(bar.length()).isBetween(79.9, 200.001);
    assertThat(bar.length() / zoom * across).isCloseTo(bar.millimetres(), within(1e-6));
    double first =
        bar.millimetres() / Math.pow(10, Math.floor(Math.log10(bar.millimetres()) + 1e-9));
    assertThat(first)
        .satisfiesAnyOf(
            f -> assertThat(f).isCloseTo(1, within(1e-6)),
            f -> assertThat(f).isCloseTo(2, within(1e-6)),
            f -> assertThat(f).isCloseTo(5, within(1e-6)));
  }

  @Example
  void aBarOfFiftyMillimetres() {
    assertThat(ScaleBar.of(0.5, 1, 120)).isEqualTo(new ScaleBar(50, 100));
  }
}
