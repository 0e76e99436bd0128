package osteolog.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Refused;
import osteolog.store.StoreTrouble.Kind;

/// Makes sure, before anything is written, that every entry can be read back from its own texts: a
/// journal must never hold a record that cannot be replayed.
final class Canonical {

  private Canonical() {}

  /// The changes as they will be read back, in an order that foreign keys allow both ways: cases
  /// first when they come, last when they go.
  static List<Change> of(List<Change> changes) throws StoreTrouble {
    var come = new ArrayList<Change>();
    var others = new ArrayList<Change>(changes.size());
    var go = new ArrayList<Change>();
    for (var change : changes) {
      var one = of(change);
      boolean isCase = one.entry().kind() == EntryKind.CASE;
      if (isCase && one.before() == null) {
        come.add(one);
      } else if (isCase && one.after() == null) {
        go.add(one);
      } else {
        others.add(one);
      }
    }
    come.addAll(others);
    come.addAll(go);
    return come;
  }

  /// The change as it will be read back.
  static Change of(Change change) throws StoreTrouble {
    return new Change(change.before(), entry(change.after()));
  }

  /// The change as it will be read back, with the texts of both sides.
  static ActText.Said said(Change change) throws StoreTrouble {
    var before = change.before() == null ? null : whole(texts(change.before()));
    var after = change.after() == null ? null : whole(texts(change.after()));
    var read = after == null ? null : entry(change.entry().kind(), after);
    return ActText.Said.of(new Change(change.before(), read), before, after);
  }

  private static @Nullable Entry entry(@Nullable Entry entry) throws StoreTrouble {
    return entry == null ? null : entry(entry.kind(), whole(texts(entry)));
  }

  private static Map<String, String> whole(Map<String, String> texts) throws StoreTrouble {
    for (var text : texts.values()) {
      if (isBroken(text)) {
        throw StoreTrouble.of(Kind.REFUSED_BY_STORE);
      }
    }
    return texts;
  }

  private static Entry entry(EntryKind kind, Map<String, String> texts) throws StoreTrouble {
    try {
      var read = Entry.of(kind, texts);
      if (read.texts().equals(texts)) {
        return read;
      }
    } catch (Refused refused) {
      // The answer is the same: it cannot be kept.
    }
    throw StoreTrouble.of(Kind.REFUSED_BY_STORE);
  }

  /// Whether two entries stand for the same row.
  static boolean same(Entry one, Entry other) {
    return one.equals(other) || (one.kind() == other.kind() && texts(one).equals(texts(other)));
  }

  private static Map<String, String> texts(Entry entry) {
    var texts = entry.texts();
    for (var column : entry.kind().shape().columns()) {
      if (column.type() == Column.Type.DECIMAL) {
        texts.computeIfPresent(column.name(), (_, text) -> plain(text));
      }
    }
    return texts;
  }

  private static String plain(String text) {
    var number = number(new BigDecimal(text));
    return number == null ? text : number.toPlainString();
  }

  /// A number is kept as a number: 4.0 is 4.
  static @Nullable BigDecimal number(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Half a character: no file can hold it and give it back.
  private static boolean isBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
