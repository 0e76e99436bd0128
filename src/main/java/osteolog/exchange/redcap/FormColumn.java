package osteolog.exchange.redcap;

import java.util.List;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// One column of an entry in a REDCap project: its fields, and its way there and back.
sealed interface FormColumn permits PlainField, Checkboxes, MomentFields {

  /// Of which kind and column.
  static FormColumn of(EntryKind kind, Column column) {
    return switch (column.type()) {
      case ID, TEXT, WHOLE, DECIMAL, YES_NO, CODE, MISSING -> new PlainField(kind, column);
      case CODES -> new Checkboxes(kind, column);
      case MOMENT -> new MomentFields(kind, column);
    };
  }

  /// The column of the entry.
  Column column();

  /// Its rows of the dictionary.
  List<RedcapField> fields();

  /// Its columns of a records file, those for reasons in checkboxes left out.
  List<String> headers();

  /// Fills its columns for an entry.
  void write(Told told, Row row);

  /// Reads them back.
  void read(Row row, Found found);
}
