package osteolog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

  static List<Palette> palettes() {
    return List.of(Palette.LIGHT, Palette.DARK, Palette.GREY);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textAndMarksStandOutFromTheirGround(Palette palette) {
    for (var ground : List.of(palette.paper(), palette.shade())) {
      for (var text : List.of(palette.ink(), palette.muted())) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
      }
      for (var mark : List.of(palette.first(), palette.second(), palette.accent())) {
        assertThat(contrast(mark, ground)).isGreaterThanOrEqualTo(3);
      }
    }
    for (var fill : List.of(palette.softFirst(), palette.softSecond(), palette.softThird())) {
      assertThat(contrast(palette.ink(), fill)).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
