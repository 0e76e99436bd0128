package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program is and what it is made of, by keyboard alone.
class AboutWalkTest {

  @TempDir Path folder;

  private static void openAbout(Hands hands) {
    hands.tabTo("help").keys(KeyCode.SPACE).keys(KeyCode.DOWN).keys(KeyCode.ENTER);
  }

  @Test
  void aboutTellsVersionLogAndEveryLicence() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      openAbout(log.hands);
      assertThat(log.hands.focus()).isEqualTo("about-parts");
      assertThat(log.hands.text("#about-title")).isEqualTo("Osteolog " + Version.number());
      assertThat(log.hands.text("#about-log")).isEqualTo(folder.toString());
      assertThat(log.hands.text("#about-text")).contains("Apache License");
      assertThat(log.hands.rows("#about-parts")).isGreaterThan(60);
      for (int row = 0; row < log.hands.rows("#about-parts"); row++) {
        assertThat(log.hands.cell("#about-parts", "licence", row)).isNotEmpty();
      }
      log.hands.keys(KeyCode.DOWN);
      assertThat(log.hands.text("#about-chosen")).startsWith("Java (OpenJDK) 25");
      log.hands.keys(KeyCode.DOWN);
      assertThat(log.hands.text("#about-text")).contains("SIL OPEN FONT LICENSE");
      log.hands.tabTo("about-text").keys(KeyCode.ESCAPE);
      assertThat(log.hands.sees("#about-page")).isFalse();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void whatWasBeingTypedIsThereWhenAboutIsClosed() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      log.hands.write("Case 2").keys(KeyCode.ENTER).keys(KeyCode.ENTER);
      log.hands.tabTo("centre").write("Kyoto");
      openAbout(log.hands);
      assertThat(log.hands.sees("#about-page")).isTrue();
      log.hands.tabTo("about-close").keys(KeyCode.SPACE);
      assertThat(log.hands.text("#label")).isEqualTo("Case 2");
      assertThat(log.hands.text("#centre")).isEqualTo("Kyoto");
      assertThat(log.logbook.summaries()).anyMatch(c -> "Kyoto".equals(c.surgicalCase().centre()));
    }
  }

  @Test
  void ctrlOneLeavesAboutForTheCases() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      openAbout(log.hands);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
      assertThat(log.hands.focus()).isEqualTo("search");
      assertThat(log.hands.sees("#about-page")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,en", "DARK,ja"})
  void aboutCanBeLookedAt(ColorScheme scheme, String language) throws Exception {
    try (var log = OpenLog.published(folder, Locale.of(language))) {
      log.window(scheme, 980, 700);
      openAbout(log.hands);
      assertThat(log.hands.focus()).isEqualTo("about-parts");
      log.hands.picture("about-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language, 1);
    }
  }
}
