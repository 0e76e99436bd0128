package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.files.FileInTheWay;

final class AllOrNoneTest {

  @TempDir Path folder;

  @Test
  void aFileThatIsThereIsNamedBeforeAnythingIsWritten() throws IOException {
    Files.writeString(folder.resolve("pain.csv"), "mine");
    var told = new ArrayList<Long>();
    var refused =
        catchThrowableOfType(
            FileInTheWay.class,
            () -> export(CsvOptions.DEFAULT).write(folder, (d, _) -> told.add(d), () -> false));
    assertThat(refused.file()).isEqualTo(folder.resolve("pain.csv"));
    assertThat(refused).hasMessage("pain.csv is already there");
    assertThat(told).isEmpty();
    assertThat(Listing.texts(folder)).hasSize(1).containsEntry("pain.csv", "mine");
  }

  @Test
  void aFileInPlaceOfTheFolderIsInTheWayToo() throws IOException {
    var file = Files.writeString(folder.resolve("export"), "mine");
    assertThatThrownBy(() -> write(CsvOptions.DEFAULT.replacing(), file))
        .isInstanceOf(FileInTheWay.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void filesAreReplacedOnRequestAndOthersStay() throws IOException {
    Files.writeString(folder.resolve("pain.csv"), "old");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    write(CsvOptions.DEFAULT.replacing(), folder);
    write(CsvOptions.DEFAULT.replacing(), folder);
    assertThat(folder.resolve("pain.csv")).content().contains("case_id");
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
    assertThat(Listing.of(folder)).hasSize(EntryKind.values().length + 3);
  }

  @Test
  void thePartsOfAKilledExportAreTakenAwayByTheNextOne() throws IOException {
    var stale = Files.writeString(folder.resolve(".pain.csv.999999999-0123abcd.part"), "half");
    var running =
        Files.writeString(
            folder.resolve(".pain.csv." + ProcessHandle.current().pid() + "-0123abcd.part"), "");
    var another = Files.writeString(folder.resolve(".other.csv.999999999-0123abcd.part"), "");
    write(CsvOptions.DEFAULT, folder);
    assertThat(stale).doesNotExist();
    assertThat(running).exists();
    assertThat(another).exists();
  }

  @Test
  void aMissingFolderIsMade() throws IOException {
    write(CsvOptions.DEFAULT, folder.resolve("a/b"));
    assertThat(folder.resolve("a/b/dictionary.csv")).exists();
  }

  @Test
  void anExportCancelledAtAnyRowLeavesNothingBehind() throws IOException {
    Files.writeString(folder.resolve("pain.csv"), "old");
    int after = 0;
    while (cancelAfter(after)) {
      assertThat(Listing.texts(folder)).hasSize(1).containsEntry("pain.csv", "old");
      after++;
    }
    assertThat(after).isGreaterThan(7 + EntryKind.values().length);
  }

  private boolean cancelAfter(int questions) throws IOException {
    var asked = new AtomicInteger();
    return export(CsvOptions.DEFAULT.replacing())
        .write(folder, (_, _) -> {}, () -> asked.getAndIncrement() >= questions)
        .isEmpty();
  }

  @Test
  void aCancelledExportTakesTheFolderItMadeAwayAgain() throws IOException {
    export(CsvOptions.DEFAULT).write(folder.resolve("a/b"), (_, _) -> {}, () -> true);
    assertThat(Listing.of(folder)).isEmpty();
  }

  @Test
  void cancellingWorksThroughASourceThatWrapsWhatStopsIt() throws IOException {
    var wrapping =
        new Through(Cases.two()) {
          @Override
          public void each(EntryKind kind, Consumer<Entry> reader) {
            try {
              super.each(kind, reader);
            } catch (RuntimeException inside) {
              throw new IllegalStateException(inside);
            }
          }
        };
    var asked = new AtomicInteger();
    assertThat(
            new CsvExport(wrapping, CsvOptions.DEFAULT)
                .write(folder, (_, _) -> {}, () -> asked.incrementAndGet() > 2))
        .isEmpty();
    assertThat(Listing.of(folder)).isEmpty();
  }

  @Test
  void aSourceThatFailsLeavesNothingBehind() throws IOException {
    var failing =
        new Through(Cases.two()) {
          @Override
          public void each(EntryKind kind, Consumer<Entry> reader) {
            super.each(kind, reader);
            if (kind == EntryKind.PAIN) {
              throw new UncheckedIOException(new IOException("the disk is gone"));
            }
          }
        };
    Files.writeString(folder.resolve("pain.csv"), "old");
    assertThatThrownBy(
            () ->
                new CsvExport(failing, CsvOptions.DEFAULT.replacing())
                    .write(folder, (_, _) -> {}, () -> false))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
    assertThat(Listing.texts(folder)).hasSize(1).containsEntry("pain.csv", "old");
  }

  @Test
  void aFileThatAppearsMeanwhileIsNotWrittenOver() throws IOException {
    assertThatThrownBy(
            () ->
                export(CsvOptions.DEFAULT)
                    .write(folder, (d, total) -> appear(d == total), () -> false))
        .isInstanceOf(FileInTheWay.class);
    assertThat(Listing.texts(folder)).hasSize(1).containsEntry("pain.csv", "mine");
  }

  private void appear(boolean atTheEnd) {
    try {
      if (atTheEnd) {
        Files.writeString(folder.resolve("pain.csv"), "mine");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void whatWasReplacedIsPutBackWhereTheLastStepFails() throws IOException {
    Files.writeString(folder.resolve("cases.csv"), "old cases");
    Files.writeString(folder.resolve("lesions.csv"), "old lesions");
    assertThatThrownBy(
            () ->
                export(CsvOptions.DEFAULT.replacing())
                    .write(folder, (d, total) -> block(d == total), () -> false))
        .isInstanceOf(FileInTheWay.class);
    Files.delete(folder.resolve("pain.csv"));
    assertThat(Listing.texts(folder))
        .hasSize(2)
        .containsEntry("cases.csv", "old cases")
        .containsEntry("lesions.csv", "old lesions");
  }

  private void block(boolean atTheEnd) {
    try {
      if (atTheEnd) {
        Files.createDirectory(folder.resolve("pain.csv"));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void noMessageQuotesAPatient() throws IOException {
    var secret = "Case 1";
    Files.createDirectory(folder.resolve("pain.csv"));
    var refused =
        catchThrowableOfType(
            IOException.class, () -> write(CsvOptions.DEFAULT.replacing(), folder));
    assertThat(refused).hasMessageNotContaining(secret);
  }

  @Test
  void progressCountsEveryRowUpToTheTotal() throws IOException {
    var told = new ArrayList<List<Long>>();
    export(CsvOptions.DEFAULT)
        .write(folder, (done, total) -> told.add(List.of(done, total)), () -> false);
    assertThat(told.getFirst()).containsExactly(0L, 7L);
    assertThat(told.getLast()).containsExactly(7L, 7L);
  }

  private static CsvExport export(CsvOptions options) {
    return new CsvExport(Cases.two(), options);
  }

  private static void write(CsvOptions options, Path folder) throws IOException {
    export(options).write(folder, (_, _) -> {}, () -> false);
  }

  /// A source that passes everything on.
  private static class Through implements CaseSource {
    private final CaseSource behind;

    Through(CaseSource behind) {
      this.behind = behind;
    }

    @Override
    public List<CaseSummary> summaries() {
      return behind.summaries();
    }

    @Override
    public CaseSummary summary(UUID caseId) {
      return behind.summary(caseId);
    }

    @Override
    public CaseFile caseFile(UUID caseId) {
      return behind.caseFile(caseId);
    }

    @Override
    public long count(EntryKind kind) {
      return behind.count(kind);
    }

    @Override
    public void each(EntryKind kind, Consumer<Entry> reader) {
      behind.each(kind, reader);
    }
  }
}
