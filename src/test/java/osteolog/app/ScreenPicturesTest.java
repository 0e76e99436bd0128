package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.ui.series.SeriesView;

/// A picture of each screen for a person to look at, light and dark, 1x and 2x, in both languages.
class ScreenPicturesTest {

  private static final Map<String, KeyCode> FORMS =
      Map.of(
          "study", KeyCode.I,
          "sequence", KeyCode.Q,
          "phase", KeyCode.K,
          "lab", KeyCode.A,
          "exposure", KeyCode.X,
          "lesion", KeyCode.L,
          "function", KeyCode.F);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LIGHT,en,1", "DARK,ja,1"})
  void everyScreenCanBeLookedAt(ColorScheme scheme, String language, int scale) throws Exception {
    look(scheme, language, scale);
  }

  @Tag("longtest")
  @ParameterizedTest
  @CsvSource({"LIGHT,en,2", "DARK,en,1", "LIGHT,ja,1"})
  void andInTheOtherColoursLanguagesAndSizes(ColorScheme scheme, String language, int scale)
      throws Exception {
    look(scheme, language, scale);
  }

  private void look(ColorScheme scheme, String language, int scale) throws Exception {
    var name = "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + scale + "x";
    try (var log = OpenLog.published(folder.resolve("log"), Locale.of(language))) {
      log.window(scheme, 980, 700);
      var hands = log.hands;
      hands.picture("cases" + name, scale);
      hands.keys(KeyCode.ENTER);
      assertThat(hands.text("#label")).isEqualTo("Case 1");
      hands.picture("case" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).write("b+12m").keys(KeyCode.TAB);
      hands.write("n").keys(KeyCode.TAB).write("3").keys(KeyCode.TAB);
      hands.picture("case-pain" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      hands.keys(KeyCode.ESCAPE);
      hands.keys(KeyCode.DOWN);
      hands.keys(KeyCode.DOWN);
      hands.picture("case-entry" + name, scale);
      boolean isWhole = (scheme == ColorScheme.LIGHT) == language.equals("en");
      for (var way :
          isWhole && scale == 1 ? FORMS.entrySet() : Map.<String, KeyCode>of().entrySet()) {
        hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, way.getValue());
        hands.picture("form-" + way.getKey() + name, scale);
        hands.keys(KeyCode.ESCAPE);
      }
      hands.keys(KeyCode.SHORTCUT, KeyCode.R);
      hands.picture("case-review" + name, scale);
      hands.keys(KeyCode.ENTER);
      hands.picture("case-marks" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.E).keys(KeyCode.RIGHT);
      hands.picture("sheet-exclusions" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.K).keys(KeyCode.END);
      hands.picture("sheet-reporting" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.M).keys(KeyCode.DOWN).keys(KeyCode.RIGHT);
      hands.picture("sheet-pathway" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.T).write("b+60m").keys(KeyCode.ENTER).write("n");
      hands.keys(KeyCode.TAB).write("3").keys(KeyCode.ENTER);
      hands.picture("sheet-visit" + name, scale);
      hands.tabTo("window_days");
      hands.picture("sheet-visit-end" + name, scale);
      hands.keys(KeyCode.ESCAPE);
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
      hands.picture("review" + name, scale);
      hands.tabTo("reason").write("Compared with the films.").keys(KeyCode.ENTER);
      hands.picture("review-accepted" + name, scale);
      if (isWhole) {
        series(hands, name, scale);
      }
      followUp(hands, name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
      hands.write("Case 1. A 61-year-old man had pain in the right thigh.");
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      hands.picture("manuscript" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
      hands.picture("exchange" + name, scale);
      assertThat(log.troubles).isEmpty();
    }
  }

  /// A case of one's own with a plan, of which one visit is overdue.
  private static void followUp(Hands hands, String name, int scale) {
    hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("K1").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B).write("2026-05-02");
    hands.tabTo("procedure").write("o").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    hands.tabTo("result").write("a").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.T).write("2026-06-12").keys(KeyCode.ENTER);
    hands.keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.L).tabTo("plan-do").keys(KeyCode.SPACE);
    hands.picture("sheet-plan" + name, scale);
    hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    hands.picture("followup" + name, scale);
  }

  /// Every view of the series of the published cases.
  private static void series(Hands hands, String name, int scale) {
    hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3).keys(KeyCode.UP).keys(KeyCode.UP);
    for (var view : SeriesView.values()) {
      hands.picture("series-" + view.name().toLowerCase(Locale.ROOT) + name, scale);
      hands.keys(KeyCode.DOWN);
    }
  }
}
