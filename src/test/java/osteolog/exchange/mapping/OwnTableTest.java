package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.mapping.Outcome.Same;
import osteolog.exchange.published.PublishedCases;

/// Our own export, read back.
class OwnTableTest {

  @TempDir Path folder;

  private static Kept published() {
    return new Kept(PublishedCases.abe2020().cases().toArray(CaseFile[]::new));
  }

  private List<Given> exported(Kept log, CsvOptions options) throws IOException {
    new CsvExport(log, options).write(folder, Progress.NONE, () -> false);
    return Stream.of(EntryKind.values())
        .map(kind -> folder.resolve(kind.fileName() + ".csv"))
        .map(
            file -> {
              try {
                return Given.csv(Files.readString(file));
              } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
              }
            })
        .toList();
  }

  private static Mapping mapping(Given table) {
    return OwnTable.mapping("own", table.header()).orElseThrow();
  }

  @Test
  void everyFileOfOurOwnIsRecognised() throws IOException {
    var tables = exported(published(), CsvOptions.DEFAULT.withFileNames());

    assertThat(tables)
        .extracting(t -> mapping(t).slots().getFirst().kind())
        .containsExactly(EntryKind.values());
    assertThat(tables).allSatisfy(t -> assertThat(mapping(t).faults(t.header())).isEmpty());
  }

  @Test
  void intoAnEmptyLogItGivesTheIdenticalRecord() throws IOException {
    var log = published();
    var empty = new Kept();

    for (var table : exported(log, CsvOptions.DEFAULT.withFileNames())) {
      empty.take(mapping(table), table);
    }

    assertThat(empty.texts()).isEqualTo(log.texts());
  }

  @Test
  void intoItsOwnLogItChangesNothing() throws IOException {
    var log = published();

    for (var table : exported(log, CsvOptions.DEFAULT.withFileNames())) {
      assertThat(log.outcomes(mapping(table), table)).allMatch(Same.class::isInstance);
    }
  }

  @Test
  void anEditedCellIsAnEditOfItsEntry() throws IOException {
    var log = published();
    var pain =
        exported(log, CsvOptions.DEFAULT).get(List.of(EntryKind.values()).indexOf(EntryKind.PAIN));
    int note = pain.header().indexOf("note");
    var edited =
        new Given(
            pain.header(),
            pain.rows().stream()
                .limit(1)
                .map(
                    row -> {
                      var cells = new java.util.ArrayList<>(row.cells());
                      cells.set(note, "'=1+1");
                      return new osteolog.exchange.table.Row(row.line(), cells, row.faults());
                    })
                .toList());

    log.take(mapping(edited), edited);

    assertThat(log.all(EntryKind.PAIN).getFirst().texts()).containsEntry("note", "=1+1");
    assertThat(log.count(EntryKind.PAIN)).isEqualTo(published().count(EntryKind.PAIN));
  }

  @Test
  void anIdentityOfAnotherCaseIsNotTaken() {
    var log = published();
    var lesion = log.all(EntryKind.LESION).getFirst();
    var table =
        new Given(
            List.of("case_id", "case_label", "entry_id", "lesion_no"),
            List.of(
                new osteolog.exchange.table.Row(
                    2,
                    List.of(log.newId().toString(), "new", lesion.id().toString(), "1"),
                    java.util.Set.of())));

    var outcome = log.take(mapping(table), table).getFirst();

    assertThat(((Outcome.NotTaken) outcome).problems())
        .extracting(p -> p.fault().code())
        .containsExactly("taken");
  }
}
