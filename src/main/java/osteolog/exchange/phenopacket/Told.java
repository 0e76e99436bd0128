package osteolog.exchange.phenopacket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment;
import osteolog.exchange.LeftOutTally;

/// What of an entry is still to be told: each column that holds something, until it is told.
final class Told {

  private final Entry entry;
  private final Times times;
  private final Map<String, Column> left = new LinkedHashMap<>();

  Told(Entry entry, Times times) {
    this.entry = entry;
    this.times = times;
    for (var column : entry.kind().shape().columns()) {
      var text = column.text(entry);
      boolean isKey = column.name().equals("id") || column.name().equals("case_id");
      if (text != null && !isKey && !text.equals(column.field().otherwise())) {
        left.put(column.name(), column);
      }
    }
  }

  /// These columns are told.
  void tell(String... columns) {
    for (var column : columns) {
      left.remove(column);
    }
  }

  /// All that is left, in words, which tells it; reasons for empty fields are not among it.
  String describe() {
    var words = new ArrayList<String>();
    left.values()
        .removeIf(
            column -> {
              if (column.type() == Column.Type.MISSING || column.type() == Column.Type.ID) {
                return false;
              }
              words.add(column.name().replace('_', ' ') + ": " + words(column));
              return true;
            });
    return String.join("; ", words);
  }

  private String words(Column column) {
    var text = column.text(entry);
    return switch (column.type()) {
      case MOMENT -> times.words((Moment) column.getter().apply(entry));
      case CODE, CODES -> String.valueOf(text).replace('_', ' ');
      case YES_NO -> "true".equals(text) ? "yes" : "no";
      case WHOLE, DECIMAL ->
          column.field().unit().isEmpty() ? text + "" : text + " " + column.field().unit();
      case ID, TEXT, MISSING -> String.valueOf(text);
    };
  }

  /// Counts what is left as left out.
  void leaveOut(LeftOutTally tally) {
    left.keySet().forEach(column -> tally.leaveOut(entry.kind(), column));
  }
}
