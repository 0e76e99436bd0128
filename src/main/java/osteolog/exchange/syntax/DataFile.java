package osteolog.exchange.syntax;

import java.util.List;
import osteolog.exchange.csv.CsvOptions;

/// One CSV file that the scripts read.
///
/// @param name the name of the data set, also that of the file without its ending
/// @param separator what stands between two cells
/// @param variables its columns, in order
record DataFile(String name, CsvOptions.Separator separator, List<Variable> variables) {

  /// Copies the columns.
  DataFile {
    variables = List.copyOf(variables);
  }

  /// The name of the file.
  String fileName() {
    return name + ".csv";
  }
}
