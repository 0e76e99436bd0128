package osteolog.exchange.mapping;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;

/// What a row says of one entry.
///
/// @param slot the slot of the mapping that it fills
/// @param texts the canonical texts by column
/// @param reasons why columns are empty
/// @param instead the columns that have a reason in place of a value
/// @param bare whether its cells give reasons alone and no value
record Statement(
    Slot slot,
    Map<String, String> texts,
    Map<String, Missing.Reason> reasons,
    Set<String> instead,
    boolean bare) {

  private static final String MISSING = "missing";

  /// The texts of an entry after it is said of it; what it does not speak of stays as it was.
  Map<String, String> over(Map<String, String> before) {
    var after = new TreeMap<>(before);
    var empty = new HashMap<>(Missing.parse(before.getOrDefault(MISSING, "")).reasons());
    texts.forEach(
        (column, text) -> {
          if (!agree(column, before.get(column), text)) {
            after.put(column, text);
            empty.remove(column);
          }
        });
    for (var column : instead) {
      var otherwise = slot.kind().shape().column(column).field().otherwise();
      if (otherwise.isEmpty()) {
        after.remove(column);
      } else {
        after.put(column, otherwise);
      }
    }
    empty.putAll(reasons);
    if (empty.isEmpty()) {
      after.remove(MISSING);
    } else {
      after.put(MISSING, new Missing(empty).toString());
    }
    return after;
  }

  /// Whether an entry with these texts already says it: nothing would change, and it tells of the
  /// same time.
  boolean isSaidBy(Map<String, String> entry) {
    return over(entry).equals(entry)
        && slot.kind().shape().columns().stream()
            .filter(c -> c.type() == Column.Type.MOMENT && !c.field().otherwise().isEmpty())
            .allMatch(c -> texts.containsKey(c.name()) || saysOtherwise(c, entry));
  }

  private static boolean saysOtherwise(Column column, Map<String, String> entry) {
    return column.field().otherwise().equals(entry.get(column.name()));
  }

  /// The same numbers may be written in two ways, 7 and 7.0.
  private boolean agree(String name, @Nullable String before, String now) {
    if (before == null || before.equals(now)) {
      return now.equals(before);
    }
    return switch (slot.kind().shape().column(name).type()) {
      case WHOLE, DECIMAL -> now.matches(ForeignText.NUMBER) && sameNumber(before, now);
      case ID, TEXT, YES_NO, CODE, CODES, MOMENT, MISSING -> false;
    };
  }

  private static boolean sameNumber(String one, String other) {
    return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
  }

  /// All that it says, as one text; the same for the same words.
  String asText() {
    return slot.kind() + new TreeMap<>(texts).toString() + new TreeMap<>(reasons);
  }
}
