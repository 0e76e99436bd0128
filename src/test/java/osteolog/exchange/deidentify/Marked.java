package osteolog.exchange.deidentify;

import java.time.LocalDate;
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
import osteolog.exchange.Listed;

/// Cases in which every text and every date can be told wherever it turns up again.
final class Marked {

  static final String MARK = "ZZMARK";
  static final String BIOPSY = "2018-09-10";

  private int marks;

  static UUID id(int number) {
    return new UUID(0x0123_4567_89ab_7000L, 0x8000_0000_0000_0000L + number);
  }

  /// An entry with these texts.
  static Entry entry(EntryKind kind, int number, int caseNumber, Map<String, String> texts) {
    var all = new HashMap<>(texts);
    all.put("id", id(number).toString());
    all.put("case_id", id(caseNumber).toString());
    return Entry.of(kind, all);
  }

  /// A case with these texts and rows.
  static CaseFile file(int number, Map<String, String> texts, Entry... entries) {
    return new CaseFile(
        (SurgicalCase) entry(EntryKind.CASE, number, number, texts), List.of(entries));
  }

  /// A log of one case in which every column that can hold a mark holds one.
  static Listed everywhere() {
    var marked = new Marked();
    var entries = new ArrayList<Entry>();
    int number = 2;
    for (var kind : EntryKind.values()) {
      if (kind != EntryKind.CASE) {
        entries.add(entry(kind, number++, 1, marked.texts(kind)));
      }
    }
    var texts = marked.texts(EntryKind.CASE);
    texts.put("age", "93");
    texts.put("anchor_id", idOf(entries, EntryKind.PROCEDURE));
    return new Listed(
        List.of(
            new CaseFile((SurgicalCase) entry(EntryKind.CASE, 1, 1, texts), List.copyOf(entries))));
  }

  private static String idOf(List<Entry> entries, EntryKind kind) {
    return entries.stream().filter(e -> e.kind() == kind).findFirst().orElseThrow().id().toString();
  }

  int marks() {
    return marks;
  }

  private Map<String, String> texts(EntryKind kind) {
    var texts = new HashMap<String, String>();
    for (var column : kind.shape().columns()) {
      var text = text(kind, column);
      if (!text.isEmpty()) {
        texts.put(column.name(), text);
      }
    }
    return texts;
  }

  private String text(EntryKind kind, Column column) {
    return switch (column.type()) {
      case TEXT ->
          column.name().equals("sha_256")
              ? "0123456789abcdef".repeat(4)
              : MARK + "-" + ++marks + ", \"said\" & <done>\nthen";
      case MOMENT -> moment(kind, column);
      case CODE, CODES -> code(kind, column);
      case ID -> id(1 + List.of(EntryKind.values()).indexOf(EntryKind.STUDY)).toString();
      case WHOLE, DECIMAL -> column.field().required() ? "1" : "";
      case YES_NO, MISSING -> "";
    };
  }

  /// A date of its own for each column.
  private String moment(EntryKind kind, Column column) {
    if (kind == EntryKind.VISIT && column.name().equals("distance")) {
      return "b+3m";
    }
    if (kind == EntryKind.PROCEDURE) {
      return BIOPSY;
    }
    marks++;
    return LocalDate.of(1990, 1, 1).plusDays(marks * 37L).toString();
  }

  private static String code(EntryKind kind, Column column) {
    return switch (kind) {
      case VISIT -> column.name().equals("state") ? "done" : "";
      case CULTURE -> column.name().equals("result") ? "positive" : "";
      case PAIN -> column.name().equals("scale") ? "verbatim" : "";
      default -> column.field().required() ? column.codes().getFirst() : "";
    };
  }
}
