package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.schema.Problem;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;

final class CsvImportTest {

  private static final String KEYS = Cases.id(1) + ",A," + Cases.id(2);
  private static final String PAIN = "case_id,case_label,entry_id,when_date,when_iso,scale,value";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyKindIsKnownByItsHeaderWhateverTheNameOfItsFile(EntryKind kind) throws Exception {
    for (boolean names : new boolean[] {true, false}) {
      var header = new CsvTable(kind, true, names).columns().stream().map(CsvColumn::name).toList();
      put("a.csv", String.join(",", header));
      CsvInput.each(
          folder.resolve("a.csv"),
          (row, _) -> {
            var layout = CsvLayout.of("a.csv", row);
            assertThat(layout.kind()).isEqualTo(kind);
            assertThat(layout.ignored()).isZero();
            return true;
          });
    }
  }

  @Test
  void casesComeFirstAndThenTheKindsInTheirOrder() throws Exception {
    export(CsvOptions.DEFAULT);
    var kinds = taken().stream().map(Entry::kind).toList();
    assertThat(kinds).isSorted().hasSize(7);
    assertThat(kinds.getFirst()).isEqualTo(EntryKind.CASE);
  }

  @Test
  void aColumnThatIsMissingIsEmptyAndOthersInAnyOrderAreRead() throws Exception {
    put(
        "mine.csv",
        "value,scale,entry_id,case_id,approx\r\n7.0,nrs,%s,%s,no".formatted(id(2), id(1)));
    var pain = (PainObservation) taken().getFirst();
    assertThat(pain.value()).isEqualByComparingTo("7.0");
    assertThat(pain.approx()).isFalse();
    assertThat(pain.when()).hasToString("unknown");
  }

  @Test
  void columnsOfOthersAreToldBeforeTheRowsAndNotRead() throws Exception {
    put("pain.csv", PAIN + ",mine,theirs\r\n" + KEYS + ",,b+6m,nrs,3,x,y");
    var outcomes = read();
    assertThat(outcomes.getFirst()).isEqualTo(new CsvOutcome.Ignored("pain.csv", 2));
    assertThat(outcomes.getLast()).isInstanceOf(CsvOutcome.Taken.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2019-03-11,2019-03-10,nrs,3 | when_date | NOT_ALLOWED_HERE
          2019-03-10,2019-03,nrs,3    | when_date | NOT_ALLOWED_HERE
          ,2019-03-10,nrs,3           | when_date | NOT_ALLOWED_HERE
          2019-03-10,,nrs,3           | when_date | NOT_ALLOWED_HERE
          ,10.3.2019,nrs,3            | when_iso  | NOT_A_MOMENT
          ,b+6m,nrs,11                | value     | OUT_OF_RANGE
          ,b+6m,nrs,mild              | value     | NOT_A_NUMBER
          ,b+6m,NRS,3                 | scale     | UNKNOWN_CODE
          ,b+6m,nrs,                  | value     | REQUIRED
          ,b+6m,nrs                   | value     | REQUIRED
          ,b+6m,nrs,3,4               | ''        | NOT_ALLOWED_HERE
          """)
  void aRowThatIsNoEntryIsToldWithItsLineAndTheNextOneIsRead(
      String cells, String column, Problem.Why why) throws Exception {
    put(
        "pain.csv",
        PAIN + "\r\n" + KEYS + "," + cells + "\r\n" + KEYS + ",,b+6m,nrs,3\r\n,,,,,,\r\n");
    var outcomes = read();
    assertThat(outcomes).hasSize(2);
    var refused = (CsvOutcome.NotTaken) outcomes.getFirst();
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.problems())
        .extracting(p -> p.column() + " " + p.why())
        .containsExactly(column + " " + why);
    assertThat(outcomes.getLast()).isInstanceOf(CsvOutcome.Taken.class);
  }

  @Test
  void allThatIsWrongWithARowIsToldAtOnce() throws Exception {
    put("pain.csv", PAIN + ",value_na,note_na\r\n" + id(1) + ",A,,,b+6m,nrs,x,ASKED,UNK");
    assertThat(((CsvOutcome.NotTaken) read().getFirst()).problems())
        .extracting(Problem::column)
        .containsExactlyInAnyOrder("entry_id", "value_na", "value");
  }

  @Test
  void anAttachedFileWithoutItsNameIsNotTaken() throws Exception {
    var film =
        Cases.entry(
            EntryKind.ATTACHMENT, 31, 3, Map.of("file_name", "a.dcm", "sha_256", "0".repeat(64)));
    var log = new Listed(List.of(Cases.file(3, Map.of("label", "Case 3"), film)));
    var written = new CsvExport(log, CsvOptions.DEFAULT).write(folder, (_, _) -> {}, () -> false);
    assertThat(written.orElseThrow().leftOut())
        .containsExactly(new LeftOut(EntryKind.ATTACHMENT, "file_name", 1));
    assertThat(((CsvOutcome.NotTaken) read().getLast()).problems())
        .containsExactly(new Problem("file_name", Problem.Why.REQUIRED));
  }

  @Test
  void halfACharacterIsCountedAndComesBackAsItsSign() throws Exception {
    var pain =
        Cases.entry(
            EntryKind.PAIN,
            2,
            1,
            Map.of("scale", "nrs", "value", "1", "note", "a\uD83D", "missing", "scale=UNK"));
    var log = new Listed(List.of(Cases.file(1, Map.of("label", "A"), pain)));
    var written = new CsvExport(log, CsvOptions.DEFAULT).write(folder, (_, _) -> {}, () -> false);
    assertThat(written.orElseThrow().leftOut())
        .containsExactly(
            new LeftOut(EntryKind.PAIN, "missing", 1), new LeftOut(EntryKind.PAIN, "note", 1));
    assertThat(((PainObservation) taken().getLast()).note()).isEqualTo("a\uFFFD");
  }

  @Test
  void withoutADictionaryTheTextsThemselvesShowWhetherTheyAreGuarded() throws Exception {
    for (var options :
        List.of(CsvOptions.DEFAULT.replacing(), CsvOptions.DEFAULT.replacing().exact())) {
      export(options);
      Files.delete(folder.resolve("dictionary.csv"));
      assertThat(taken()).containsExactlyInAnyOrderElementsOf(all());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name,age                                   | NOT_OURS        | 1
          case_id,case_label                         | NOT_OURS        | 1
          case_id,case_label,entry_id                | NOT_OURS        | 1
          case_id,case_label,pain1_value,pain2_value | NOT_OURS        | 1
          case_id,entry_id,when_iso,note             | AMBIGUOUS       | 1
          case_id,entry_id,scale,value,value         | DUPLICATE_COLUMN| 1
          """)
  void aFileThatIsNotOursIsRefusedWithItsName(String header, CsvRefused.Why why, long line)
      throws IOException {
    export(CsvOptions.DEFAULT);
    put("x.csv", header + "\r\n");
    assertRefused(why, "x.csv", line);
  }

  @Test
  void aFewColumnsOfOursAreEnough() throws Exception {
    put("x.csv", "case_id,case_label,age\r\n" + id(1) + ",A,41");
    assertThat(taken().getFirst().texts()).containsEntry("label", "A").containsEntry("age", "41");
  }

  @Test
  void aNameMayDecideWhereTheHeaderLeavesAChoice() throws Exception {
    put("symptoms (2).csv", "case_id,entry_id,when_iso,note\r\n");
    assertThat(read()).isEmpty();
  }

  @Test
  void damagedFilesAreRefusedBeforeAnyRowIsHandedOn() throws IOException {
    var row = "\r\n" + KEYS + ",,b+6m,nrs,";
    put("pain.csv", PAIN + row + "3" + row + "\"3");
    assertRefused(CsvRefused.Why.BROKEN, "pain.csv", 2);
    put("pain.csv", PAIN + row + "\"3\"4");
    assertRefused(CsvRefused.Why.BROKEN, "pain.csv", 1);
    put("pain.csv", PAIN + row + "x".repeat(17_000_000));
    assertRefused(CsvRefused.Why.BROKEN, "pain.csv", 1);
    put("pain.csv", "");
    assertRefused(CsvRefused.Why.NOT_OURS, "pain.csv", 1);
    Files.write(
        folder.resolve("pain.csv"), (PAIN + row + "é").getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(CsvRefused.Why.NOT_UTF8, "pain.csv", 1);
    Files.write(folder.resolve("pain.csv"), (PAIN + row).getBytes(StandardCharsets.UTF_16));
    assertRefused(CsvRefused.Why.NOT_UTF8, "pain.csv", 1);
  }

  @Test
  void anEmptyFolderAndAMissingFileAreRefused() throws IOException {
    var refused = refused(List.of(folder));
    assertThat(refused.why()).isEqualTo(CsvRefused.Why.NOTHING_HERE);
    refused = refused(List.of(folder.resolve("none.csv")));
    assertThat(refused.why()).isEqualTo(CsvRefused.Why.MISSING);
    assertThat(refused.file()).isEqualTo("none.csv");
  }

  @Test
  void aFileThatChangesWhileItIsReadIsRefused() throws IOException {
    export(CsvOptions.DEFAULT);
    var refused =
        catchThrowableOfType(
            CsvRefused.class,
            () ->
                importOf(List.of(folder))
                    .read(_ -> put("pain.csv", PAIN), (_, _) -> {}, () -> false));
    assertThat(refused.why()).isEqualTo(CsvRefused.Why.CHANGED);
  }

  @Test
  void aCancelledImportEndsAndProgressCountsEveryRow() throws Exception {
    export(CsvOptions.DEFAULT);
    assertThat(importOf(List.of(folder)).read(_ -> {}, (_, _) -> {}, () -> true)).isEmpty();
    var told = new ArrayList<Long>();
    importOf(List.of(folder))
        .read(_ -> {}, (done, of) -> told.addAll(List.of(done, of)), () -> false);
    assertThat(told).containsExactly(0L, 7L, 7L, 7L);
  }

  private void assertRefused(CsvRefused.Why why, String file, long line) throws IOException {
    var refused = refused(List.of(folder));
    assertThat(refused.why()).isEqualTo(why);
    assertThat(refused.file()).isEqualTo(file);
    assertThat(refused.line()).isEqualTo(line);
    assertThat(refused).hasMessage(why.name());
  }

  private static CsvRefused refused(List<Path> places) {
    var handed = new ArrayList<CsvOutcome>();
    var refused =
        catchThrowableOfType(
            CsvRefused.class, () -> importOf(places).read(handed::add, (_, _) -> {}, () -> false));
    assertThat(handed).isEmpty();
    return refused;
  }

  private static CsvImport importOf(List<Path> places) {
    return new CsvImport(places);
  }

  private List<CsvOutcome> read() throws Exception {
    var outcomes = new ArrayList<CsvOutcome>();
    importOf(List.of(folder)).read(outcomes::add, (_, _) -> {}, () -> false);
    return outcomes;
  }

  private List<Entry> taken() throws Exception {
    return read().stream().map(outcome -> ((CsvOutcome.Taken) outcome).entry()).toList();
  }

  private static List<Entry> all() {
    return Cases.two().cases().stream()
        .flatMap(file -> Stream.concat(Stream.of(file.surgicalCase()), file.entries().stream()))
        .toList();
  }

  private void export(CsvOptions options) throws IOException {
    new CsvExport(Cases.two(), options).write(folder, (_, _) -> {}, () -> false);
  }

  private static String id(int number) {
    return Cases.id(number).toString();
  }

  private void put(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
