package osteolog.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.exchange.Progress;

/// Files that are not what they should be, and those that only look so.
final class RefusedFilesTest {

  private static final String GOOD =
      Projects.records(
          List.of(EntryKind.CASE, EntryKind.PAIN),
          List.of(
              Map.of("record_id", "A", "case_age", "41"),
              Map.of(
                  "record_id",
                  "A",
                  "redcap_repeat_instrument",
                  "pain",
                  "pain_scale",
                  "verbatim",
                  "pain_verbatim",
                  "痛み")));

  @TempDir Path folder;

  @Test
  void somebodyElsesExportIsKnownAsSuch() {
    assertThat(
            refusal(
                    """
                    study_id,redcap_event_name,redcap_repeat_instrument,pain_value
                    1,baseline_arm_1,,7
                    """)
                .why())
        .isEqualTo(RedcapRefused.Why.NOT_OURS);
    assertThat(refusal("record_id,date_enrolled,bp_systolic\n1,2016-01-01,120\n").why())
        .isEqualTo(RedcapRefused.Why.NOT_OURS);
    assertThat(refusal("\"Record ID\",\"Age\"\n1,41\n").why())
        .isEqualTo(RedcapRefused.Why.NOT_OURS);
  }

  @Test
  void aFormWithoutAllItsColumnsIsRefusedSoThatNothingIsWipedOut() {
    var refusal = refusal(GOOD.replaceFirst("pain_value", "somebody_elses"));
    assertThat(refusal.why()).isEqualTo(RedcapRefused.Why.COLUMNS_MISSING);
    assertThat(refusal.columns()).containsExactly("pain_value");
  }

  @Test
  void aColumnTwiceIsRefused() {
    var refusal = refusal(GOOD.replaceFirst("redcap_survey_identifier", "pain_value"));
    assertThat(refusal.why()).isEqualTo(RedcapRefused.Why.COLUMN_TWICE);
    assertThat(refusal.columns()).containsExactly("pain_value");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refusal("").why()).isEqualTo(RedcapRefused.Why.EMPTY);
    assertThat(refusal("\n\n").why()).isEqualTo(RedcapRefused.Why.EMPTY);
  }

  @Test
  void aQuoteThatNeverEndsIsRefused() {
    assertThat(refusal(GOOD + "\"A,,,\n").why()).isEqualTo(RedcapRefused.Why.NOT_CSV);
  }

  @Test
  void aCellBeyondAllMeasureIsRefused() {
    assertThat(refusal(GOOD + "A".repeat(17 << 20)).why()).isEqualTo(RedcapRefused.Why.NOT_CSV);
  }

  @Test
  void anotherCharacterSetIsNotGuessedAt() throws IOException {
    var file = folder.resolve("sjis.csv");
    Files.write(file, GOOD.getBytes(Charset.forName("Shift_JIS")));
    assertThat(catchThrowableOfType(RedcapRefused.class, () -> Projects.read(file)).why())
        .isEqualTo(RedcapRefused.Why.NOT_TEXT);
  }

  @Test
  void rowsOfAnotherLengthAndWithoutARecordAreToldByTheirLine() throws Exception {
    var back = Projects.read(folder, GOOD + "A,pain\n" + ",".repeat(width() - 1) + "\n");
    assertThat(back.notTaken())
        .extracting(o -> o.line(), o -> o.kind(), o -> o.faults())
        .containsExactly(
            tuple(4L, null, List.of(new Fault("", Fault.Why.CELLS))),
            tuple(5L, null, List.of(new Fault("record_id", Fault.Why.NO_RECORD))));
    assertThat(back.entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "|", "^"})
  void everySeparatorThatRedcapOffersIsRead(String separator) throws Exception {
    assertGood(GOOD.replace(",", separator));
  }

  @Test
  void aMarkAtTheBeginningQuotedNamesAndWindowsLinesAreRead() throws Exception {
    var quoted = GOOD.replaceFirst("record_id", "\"record_id\"").replace("\n", "\r\n");
    assertGood('\uFEFF' + quoted);
  }

  @Test
  void aFileThatIsAlteredMeanwhileIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("export.csv"), GOOD);
    var refused =
        catchThrowableOfType(
            RedcapRefused.class,
            () ->
                new RedcapImport(Projects.ids())
                    .read(
                        file,
                        StandardCharsets.UTF_8,
                        _ -> append(file),
                        Progress.NONE,
                        () -> false));
    assertThat(refused.why()).isEqualTo(RedcapRefused.Why.CHANGED);
  }

  @Test
  void aCancelledImportTellsNothing() throws Exception {
    var file = Files.writeString(folder.resolve("export.csv"), GOOD);
    assertThat(
            new RedcapImport(Projects.ids())
                .read(file, StandardCharsets.UTF_8, _ -> {}, Progress.NONE, () -> true))
        .isEmpty();
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, GOOD + GOOD);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void assertGood(String text) throws Exception {
    var back = Projects.read(folder, text);
    assertThat(back.notTaken()).isEmpty();
    assertThat(((PainObservation) back.entries().getLast()).origin().verbatim()).isEqualTo("痛み");
  }

  private static int width() {
    return GOOD.substring(0, GOOD.indexOf('\n')).split(",", -1).length;
  }

  private RedcapRefused refusal(String text) {
    return catchThrowableOfType(RedcapRefused.class, () -> Projects.read(folder, text));
  }
}
