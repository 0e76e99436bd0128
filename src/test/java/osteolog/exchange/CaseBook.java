package osteolog.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Refused;

/// Made-up cases from texts.
public final class CaseBook {

  private CaseBook() {}

  /// A text that no format may spoil, another one for every column.
  public static String text(EntryKind kind, String column) {
    return "said \"<b>&amp; 'it'\",\r\n\tthen = 痛み 😀 " + kind + "." + column;
  }

  /// A case with these entries, each a kind and its texts by turns.
  public static CaseFile file(int number, Map<String, String> texts, Entry... entries) {
    var all = new HashMap<>(texts);
    all.putIfAbsent("label", "Case " + number);
    return new CaseFile(
        (SurgicalCase) entry(EntryKind.CASE, number, number, all), List.of(entries));
  }

  /// An entry of case 1 with these further texts.
  public static Entry entry(EntryKind kind, int number, Map<String, String> texts) {
    return entry(kind, number, 1, texts);
  }

  /// An entry of the case with these further texts.
  public static Entry entry(EntryKind kind, int number, int caseNumber, Map<String, String> texts) {
    var all = new HashMap<>(texts);
    all.put("id", new UUID(0, number).toString());
    all.put("case_id", new UUID(0, caseNumber).toString());
    return Entry.of(kind, all);
  }

  /// A case with an entry of every kind, in which everything is filled that may be filled at once;
  /// moments are `when`.
  public static CaseFile full(int number, String when) {
    var entries = new ArrayList<Entry>();
    for (var kind : EntryKind.values()) {
      if (kind != EntryKind.CASE) {
        entries.add(filled(kind, number * 1000 + entries.size(), number, when));
      }
    }
    return new CaseFile((SurgicalCase) filled(EntryKind.CASE, number, number, when), entries);
  }

  private static Entry filled(EntryKind kind, int number, int caseNumber, String when) {
    var texts = new HashMap<String, String>();
    for (var column : kind.shape().columns()) {
      texts.put(column.name(), text(kind, column, when));
    }
    texts.remove("anchor_id");
    for (int tries = 0; tries < 9; tries++) {
      try {
        return entry(kind, number, caseNumber, texts);
      } catch (Refused refused) {
        refused.problems().forEach(p -> texts.remove(p.column()));
      }
    }
    throw new AssertionError(kind + " refuses everything");
  }

  private static String text(EntryKind kind, Column column, String when) {
    var min = column.field().min();
    return switch (column.type()) {
      case ID -> new UUID(7, 7).toString();
      case TEXT -> column.name().startsWith("sha") ? "a".repeat(64) : text(kind, column.name());
      case WHOLE -> min.isEmpty() ? "1" : min;
      case DECIMAL -> min.isEmpty() ? "1.5" : min;
      case YES_NO -> "true";
      case CODE -> column.codes().getFirst();
      case CODES -> String.join(";", column.codes());
      case MOMENT -> when;
      case MISSING -> "note=UNK;when=NASK";
    };
  }

  /// The marks of all texts in a case that [#full] made which are neither in `written` nor told as
  /// left out.
  public static List<String> lost(CaseFile full, String written, List<LeftOut> leftOut) {
    var lost = new ArrayList<String>();
    for (var kind : EntryKind.values()) {
      var entry =
          kind == EntryKind.CASE
              ? full.surgicalCase()
              : full.entries().stream().filter(e -> e.kind() == kind).findFirst().orElseThrow();
      for (var column : kind.shape().columns()) {
        var mark = kind + "." + column.name();
        boolean told =
            leftOut.contains(new LeftOut(kind, column.name(), 1))
                || leftOut.contains(new LeftOut(kind, "", 1))
                || written.contains(mark);
        if (text(kind, column.name()).equals(column.text(entry)) && !told) {
          lost.add(mark);
        }
      }
    }
    return lost;
  }
}
