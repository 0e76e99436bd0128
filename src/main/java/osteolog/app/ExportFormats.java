package osteolog.app;

import java.util.EnumSet;
import java.util.List;
import osteolog.exchange.csv.CsvExport;
import osteolog.ui.exchange.ExportFormat;
import osteolog.ui.exchange.ExportFormat.Heeded;

/// The formats that cases can be taken out in: the one list of them.
final class ExportFormats {

  private ExportFormats() {}

  /// All of them, in the order in which they are offered.
  static List<ExportFormat> all() {
    return List.of(new ExportFormat("csv", EnumSet.allOf(Heeded.class), CsvExport::new));
  }
}
