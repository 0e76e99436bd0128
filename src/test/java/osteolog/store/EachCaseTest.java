package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.time.Moment;

/// Every case is handed over whole, and nobody waits for the last of them.
class EachCaseTest {

  private static final int CASES = 1203;

  @TempDir Path folder;

  private Logbook filled() throws StoreTrouble {
    var logbook = Stores.create(folder.resolve("log"));
    var changes = new ArrayList<Change>();
    for (int i = 1; i <= CASES; i++) {
      var id = new UUID(1, i);
      changes.add(Change.added(Samples.plainCase(id, "K-" + i)));
      for (int j = 0; j < i % 4; j++) {
        changes.add(Change.added(Samples.nrs(new UUID(2, 10L * i + j), id, Moment.months(j), "3")));
      }
    }
    logbook.apply("fill", changes);
    return logbook;
  }

  @Test
  void everyCaseIsHandedOverOnceWithAllItsEntries() throws Exception {
    try (var logbook = filled()) {
      var files = new ArrayList<CaseFile>();
      logbook.eachCase(files::add);
      assertThat(files).hasSize(CASES);
      assertThat(files).extracting(f -> f.surgicalCase().id()).doesNotHaveDuplicates();
      assertThat(files)
          .allSatisfy(
              file -> assertThat(file).isEqualTo(logbook.caseFile(file.surgicalCase().id())));
    }
  }

  @Test
  void aSaveDoesNotWaitUntilEveryCaseIsRead() throws Exception {
    try (var logbook = filled()) {
      var labels = new ArrayList<String>();
      logbook.eachCase(
          file -> {
            if (labels.isEmpty()) {
              saveBeside(logbook);
            }
            labels.add(file.surgicalCase().label());
          });
      assertThat(labels).hasSize(CASES + 1).contains("saved meanwhile");
    }
  }

  /// Another thread saves and is done before the next case is handed over.
  private static void saveBeside(Logbook logbook) {
    var added = Change.added(Samples.plainCase(new UUID(3, 1), "saved meanwhile"));
    CompletableFuture.supplyAsync(
            () -> {
              try {
                return logbook.apply("add.case", List.of(added));
              } catch (StoreTrouble trouble) {
                throw new IllegalStateException(trouble);
              }
            })
        .orTimeout(60, TimeUnit.SECONDS)
        .join();
  }
}
