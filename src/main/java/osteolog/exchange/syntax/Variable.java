package osteolog.exchange.syntax;

import java.util.List;
import osteolog.exchange.csv.CsvColumn;

/// One column of a file, as a script declares it.
///
/// @param name its header
/// @param type what kind of value it holds
/// @param label what it means
/// @param codes the list of its codes with their labels, where it has one
/// @param bytes how long its longest cell is in UTF-8, at least 1; 0 for numbers and dates
record Variable(String name, CsvColumn.Type type, String label, Codes codes, int bytes) {

  /// A list of codes.
  ///
  /// @param name the name of the list; empty for none
  /// @param values its codes, in their order
  record Codes(String name, List<Value> values) {
    /// No list.
    static final Codes NONE = new Codes("", List.of());

    /// Copies the codes.
    Codes {
      values = List.copyOf(values);
    }

    boolean isNone() {
      return values.isEmpty();
    }
  }

  /// A code with its label.
  ///
  /// @param code what stands in the file
  /// @param label its label, unlike any other of the list
  record Value(String code, String label) {}
}
