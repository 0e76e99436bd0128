package osteolog.exchange.deidentify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import osteolog.exchange.csv.CsvFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;

/// The list that leads from the codes of an export back to the cases: for the owner of the cases
/// alone, and never beside the export.
public final class KeyFile {

  private KeyFile() {}

  /// Writes the list into a new file, readable by its owner alone.
  public static void write(Path file, List<KeyRow> key) throws IOException {
    CsvFile.write(
        file,
        writer -> {
          var rows =
              new CsvRows(
                  writer,
                  CsvOptions.DEFAULT,
                  List.of("case_label", "case_id", "exported_label", "exported_id"));
          for (var row : key) {
            rows.add(
                List.of(
                    row.label(), row.caseId().toString(), row.code(), row.exportedId().toString()));
          }
          rows.flush();
        });
  }
}
