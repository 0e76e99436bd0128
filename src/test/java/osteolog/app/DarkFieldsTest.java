package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text that was typed can be read in the dark theme too.
class DarkFieldsTest {

  @TempDir Path folder;

  @Test
  @DisplayName("in the dark theme the text of a field without the focus is light")
  void light() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH)) {
      log.window(ColorScheme.DARK, 980, 700);
      log.hands.keys(KeyCode.ENTER).keys(KeyCode.DOWN).keys(KeyCode.DOWN);
      var texts =
          log.hands.onScreen(
              () -> {
                // The form has just come; what the next frame would do must not be waited for.
                log.hands.find("#when").getScene().getRoot().applyCss();
                return log.hands.find("#when").lookupAll(".text").stream()
                    .map(node -> (Color) ((Text) node).getFill())
                    .toList();
              });
      assertThat(texts)
          .isNotEmpty()
          .allSatisfy(fill -> assertThat(fill.getBrightness()).isGreaterThan(0.4));
    }
  }
}
