package osteolog.domain.pool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing;

/// The parts of an entry that people say things about: its columns, and apart from one another the
/// reasons why columns are empty.
///
/// A reason is called `missing.` and the name of its column. Where an entry stands (its identity
/// and its case) is no part: nobody says it.
public final class Parts {

  private static final String MISSING = "missing";
  private static final String REASON = "missing.";
  private static final Set<String> PLACE = Set.of("id", "case_id", MISSING);

  private Parts() {}

  /// The filled parts of an entry, in canonical texts.
  public static SortedMap<String, String> of(@Nullable Entry entry) {
    var parts = new TreeMap<String, String>();
    if (entry == null) {
      return parts;
    }
    parts.putAll(entry.texts());
    parts.keySet().removeAll(PLACE);
    entry.missing().reasons().forEach((column, why) -> parts.put(REASON + column, why.name()));
    return parts;
  }

  /// Whether it says where an entry stands or holds reasons, so that it is no part itself.
  public static boolean isPlace(String column) {
    return PLACE.contains(column);
  }

  /// Whether it is the reason why a column is empty.
  public static boolean isReason(String part) {
    return part.startsWith(REASON);
  }

  /// The column that a part is about.
  public static String column(String part) {
    return isReason(part) ? part.substring(REASON.length()) : part;
  }

  /// The reason why a column is empty, as a part.
  public static String reason(String column) {
    return REASON + column;
  }

  /// An entry of these parts; throws [osteolog.domain.schema.Refused].
  static Entry entry(EntryKind kind, Map<String, String> place, Map<String, String> parts) {
    var texts = new HashMap<>(place);
    var reasons = new HashMap<String, Missing.Reason>();
    parts.forEach(
        (part, text) -> {
          if (isReason(part)) {
            reasons.put(column(part), Missing.Reason.valueOf(text));
          } else {
            texts.put(part, text);
          }
        });
    texts.put(MISSING, new Missing(reasons).toString());
    return Entry.of(kind, texts);
  }

  /// The parts of a group of a kind.
  static List<String> of(EntryKind kind, String group) {
    return Tied.with(kind, group).stream().flatMap(c -> Stream.of(c, reason(c))).toList();
  }
}
