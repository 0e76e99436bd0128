package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.redcap.RedcapExport;
import osteolog.exchange.redcap.RedcapOptions;

/// A picture of each step of bringing a table in, for a person to look at.
class BringInPicturesTest {

  private static final String TABLE =
      """
      Case;Alter;Geschlecht;Knochen;Seite;Schmerz NRS;Datum;Chirurg
      Case 1;62;m;Femur;re;7;03/04/2019;A
      K2;52;m;Tibia;x;leicht;04/05/2019;B
      K3;;m;Femur;li;2,5;05/06/2019;A
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LIGHT,en,1", "DARK,ja,1"})
  void everyStepCanBeLookedAt(ColorScheme scheme, String language, int scale) throws Exception {
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
      log.chosen = Optional.of(Files.writeString(folder.resolve("table.csv"), TABLE));
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
      hands.onScreen(() -> ((ToggleButton) hands.find("#exchange-bring_in")).fire());
      hands.picture("bring-in-none" + name, scale);
      hands.keys(KeyCode.SPACE);
      hands.picture("bring-in-file" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      hands.picture("bring-in-columns" + name, scale);
      for (int column : new int[] {0, 5, 7, 6}) {
        hands.onScreen(
            () ->
                ((TableView<?>) hands.find("#import-columns")).getSelectionModel().select(column));
        hands.picture("bring-in-column-" + column + name, scale);
      }
      hands.onScreen(
          () -> ((ComboBox<?>) hands.find("#import-order")).getSelectionModel().select(2));
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      hands.picture("bring-in-preview" + name, scale);
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      hands.picture("bring-in-done" + name, scale);
      assertThat(log.troubles).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,en", "DARK,ja"})
  void whatIsRecognisedCanBeLookedAt(ColorScheme scheme, String language) throws Exception {
    lookAtEntries(scheme, language);
  }

  @Tag("longtest")
  @ParameterizedTest
  @CsvSource({"DARK,en", "LIGHT,ja"})
  void andInTheOtherColoursAndLanguages(ColorScheme scheme, String language) throws Exception {
    lookAtEntries(scheme, language);
  }

  private void lookAtEntries(ColorScheme scheme, String language) throws Exception {
    var name = "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language + "-1x";
    var csv = folder.resolve("csv");
    var redcap = folder.resolve("redcap");
    try (var log = OpenLog.published(folder.resolve("log"), Locale.of(language))) {
      new CsvExport(log.logbook, CsvOptions.DEFAULT).write(csv, (_, _) -> {}, () -> false);
      new RedcapExport(log.logbook, RedcapOptions.DEFAULT).write(redcap, (_, _) -> {}, () -> false);
      var cases = csv.resolve("cases.csv");
      Files.writeString(cases, Files.readString(cases).replaceFirst(",60,", ",61,"));
      var lesions = csv.resolve("lesions.csv");
      Files.writeString(lesions, Files.readString(lesions).replaceFirst(",right,", ",x,"));
      log.window(scheme, 980, 700);
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
      hands.onScreen(() -> ((ToggleButton) hands.find("#exchange-bring_in")).fire());
      log.chosen = Optional.of(csv);
      hands.tabTo("import-choose-folder").keys(KeyCode.SPACE);
      hands.picture("bring-in-own" + name, 1);
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      hands.picture("bring-in-own-preview" + name, 1);
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      hands.picture("bring-in-own-done" + name, 1);
      Files.writeString(csv.resolve("notes.csv"), "a,b\n1,2\n");
      hands.click("#import-step-file").tabTo("import-choose-folder").keys(KeyCode.SPACE);
      hands.picture("bring-in-own-refused" + name, 1);
      log.chosen = Optional.of(redcap.resolve("redcap_records.csv"));
      hands.tabTo("import-choose").keys(KeyCode.SPACE);
      hands.picture("bring-in-redcap" + name, 1);
      assertThat(log.troubles).isEmpty();
    }
    try (var log = OpenLog.empty(folder.resolve("empty"))) {
      log.window(scheme, 980, 700);
      var hands = log.hands;
      log.chosen = Optional.of(redcap.resolve("redcap_records.csv"));
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
      hands.onScreen(() -> ((ToggleButton) hands.find("#exchange-bring_in")).fire());
      hands.tabTo("import-choose").keys(KeyCode.SPACE);
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      hands.picture("bring-in-redcap-preview" + name, 1);
      assertThat(log.troubles).isEmpty();
    }
  }
}
