package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.csv.CsvOptions;

/// The file of rows that are not taken.
class RowsNotTakenTest {

  private static final Mapping MAPPING =
      new Mapping(
          "m",
          CaseColumns.label("Fall"),
          List.of(Slot.of(EntryKind.CASE, 1, List.of(Feed.cell("age", "Alter")))));

  @TempDir Path folder;

  private final Kept log = new Kept();

  private Importing importing(Given table) throws MappingRefused {
    return new Importing(MAPPING, table, log, log::newId);
  }

  @Test
  void holdsTheirCellsTheLineAndTheReasons() throws Exception {
    var file = folder.resolve("not-taken.csv");
    var table = Given.table("Fall|Alter|line", "K1|41|x", "=K2|forty|y", "K3|130|z");

    var count =
        RowsNotTaken.write(
            file, importing(table), CsvOptions.DEFAULT.withoutByteOrderMark(), () -> false);

    assertThat(count).isEqualTo(OptionalLong.of(2));
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            Fall,Alter,line,import_line,reason\r
            '=K2,forty,y,3,Alter > case.age: words_are_no_number\r
            K3,130,z,4,"Alter > case.age: out_of_range (0, 120)"\r
            """);
  }

  @Test
  void isNotThereWhereTheReadingWasCancelled() throws Exception {
    var file = folder.resolve("not-taken.csv");

    var count =
        RowsNotTaken.write(
            file, importing(Given.table("Fall|Alter", "K1|x")), CsvOptions.DEFAULT, () -> true);

    assertThat(count).isEmpty();
    assertThat(file).doesNotExist();
  }
}
