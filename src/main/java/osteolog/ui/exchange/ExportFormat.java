package osteolog.ui.exchange;

import java.util.Set;
import osteolog.domain.CaseSource;
import osteolog.exchange.Export;
import osteolog.exchange.csv.CsvOptions;

/// A format that cases can be taken out in. A new format is a line in the list of them, and two
/// texts in each language.
///
/// @param name its name; its words stand under `format.NAME` and `format.NAME.about`
/// @param heeds which of the choices mean something to it, besides the replacing of files
/// @param maker makes the export
public record ExportFormat(String name, Set<Heeded> heeds, Maker maker) {

  /// A choice about how files are written.
  public enum Heeded {
    /// What stands between two cells.
    SEPARATOR,
    /// The mark at the beginning of a text file.
    BYTE_ORDER_MARK,
    /// The guard before texts that look like formulas.
    FORMULA_GUARD,
    /// The names that attached files had.
    FILE_NAMES
  }

  /// Makes the export of some cases.
  @FunctionalInterface
  public interface Maker {
    /// An export of these cases with these choices; called on the worker.
    Export export(CaseSource cases, CsvOptions options);
  }

  /// Copies the choices.
  public ExportFormat {
    heeds = Set.copyOf(heeds);
  }
}
