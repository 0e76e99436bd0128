package osteolog.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import osteolog.exchange.image.ColourFrame;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.Window;

/// What is painted of a frame is what was recorded.
class PainterTest {

  private static final Window WINDOW = Window.between(0, 255);
  private static final GreyFrame GREY = new GreyFrame(2, 2, new float[] {0, 255, 100, 200}, false);

  private static int grey(int shade) {
    return 0xFF000000 | shade << 16 | shade << 8 | shade;
  }

  @Test
  void aMagnifiedPixelIsABlockOfItsOwnValue() {
    var painted = new Painter(GREY, WINDOW).paint(Sight.fitting(2, 2, 1, 8, 8), 8, 8);
    assertThat(Arrays.stream(painted).distinct())
        .containsExactlyInAnyOrder(grey(0), grey(255), grey(100), grey(200));
    assertThat(painted[0]).isEqualTo(grey(0));
    assertThat(painted[7]).isEqualTo(grey(255));
    assertThat(painted[63]).isEqualTo(grey(200));
  }

  @Test
  void pixelsThatFallTogetherAreShownByTheirMeanBeforeTheWindow() {
    var painted = new Painter(GREY, WINDOW).paint(new Sight(0.5, 1, 1, 1), 1, 1);
    assertThat(painted).containsExactly(grey(139));
    // Half of it lies above the window: the mean of what is seen would be another shade.
    var narrow = new Painter(GREY, Window.between(0, 100)).paint(new Sight(0.5, 1, 1, 1), 1, 1);
    assertThat(narrow).containsExactly(grey(255));
  }

  @Test
  void besideThePictureNothingIsPainted() {
    var painted = new Painter(GREY, WINDOW).paint(new Sight(1, 1, 1, 1), 4, 2);
    assertThat(painted).containsExactly(0, grey(0), grey(255), 0, 0, grey(100), grey(200), 0);
  }

  @Test
  void coloursAreTheirOwn() {
    var colour = new ColourFrame(2, 1, new int[] {0xFFFF0000, 0xFF0000FF});
    assertThat(new Painter(colour, WINDOW).paint(new Sight(1, 1, 0.5, 1), 2, 1))
        .containsExactly(0xFFFF0000, 0xFF0000FF);
    assertThat(new Painter(colour, WINDOW).paint(new Sight(0.5, 1, 0.5, 1), 1, 1))
        .containsExactly(0xFF7F007F);
  }

  @Test
  void pixelsThatAreNotSquareAreDrawnAsTheyAre() {
    var painted = new Painter(GREY, WINDOW).paint(Sight.fitting(2, 2, 2, 4, 8), 4, 8);
    assertThat(painted[4 * 3]).isEqualTo(grey(0));
    assertThat(painted[4 * 4]).isEqualTo(grey(100));
  }
}
