package osteolog.exchange.redcap;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Applies;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Missing.Reason;
import osteolog.domain.time.Anchor;

/// An entry while it is being written, with the reasons that have found no place yet.
final class Told {

  private final Entry entry;
  private final Anchor anchor;
  private final Map<String, String> texts;
  private final Map<String, Reason> unplaced;

  Told(Entry entry, Anchor anchor) {
    this.entry = entry;
    this.anchor = anchor;
    this.texts = entry.texts();
    this.unplaced = new TreeMap<>(entry.missing().reasons());
  }

  Anchor anchor() {
    return anchor;
  }

  @Nullable Object value(Column column) {
    return column.getter().apply(entry);
  }

  /// The canonical text; `null` for none, and for what stands where nobody said anything in a
  /// column that does not apply: REDCap hides such a field, and asks to erase whatever stands in
  /// it.
  @Nullable String text(Column column) {
    return saysNothing(column) && !Applies.to(entry.kind(), column.name(), texts)
        ? null
        : texts.get(column.name());
  }

  /// The reason that may stand in the place of the value; it counts as placed then.
  @Nullable Reason takeReason(Column column) {
    return saysNothing(column) ? unplaced.remove(column.name()) : null;
  }

  /// The reason has found no place after all.
  void giveBack(Column column, Reason reason) {
    unplaced.put(column.name(), reason);
  }

  private boolean saysNothing(Column column) {
    var text = texts.get(column.name());
    return text == null || text.equals(column.field().otherwise());
  }

  /// The reasons that no field has taken.
  String unplaced() {
    return new Missing(unplaced).toString();
  }
}
