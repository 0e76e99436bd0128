package osteolog.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// Builds cases from rows such as `lesion lesion_no=1 bone=humerus side=left`.
public final class Cases {

  private final List<Entry> entries = new ArrayList<>();
  private final UUID caseId;
  private final SurgicalCase surgicalCase;

  /// A case of that label and these columns.
  public Cases(String label, String columns) {
    caseId = UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
    var texts = columns(columns);
    texts.put("id", caseId.toString());
    texts.put("label", label);
    surgicalCase = (SurgicalCase) Entry.of(EntryKind.CASE, texts);
  }

  /// A plain case with a biopsy at month 0.
  public static Cases plain() {
    return new Cases("Case 7", "").with("procedure when=b+0m procedure=open_biopsy");
  }

  /// One more row; texts with spaces stand in single quotes.
  public Cases with(String row) {
    int space = row.indexOf(' ');
    var kind = EntryKind.valueOf(row.substring(0, space).toUpperCase(Locale.ROOT));
    var texts = columns(row.substring(space + 1));
    texts.put("id", new UUID(caseId.getMostSignificantBits(), entries.size() + 1L).toString());
    texts.put("case_id", caseId.toString());
    entries.add(Entry.of(kind, texts));
    return this;
  }

  /// A claim.
  public Cases claim(String subject, String claimed, String columns) {
    return with("claim subject=%s claimed='%s' %s".formatted(subject, claimed, columns));
  }

  /// The case.
  public CaseFile file() {
    return new CaseFile(surgicalCase, entries);
  }

  /// What the review finds in it.
  public List<Finding> review() {
    return Review.of(file());
  }

  private static Map<String, String> columns(String row) {
    var texts = new LinkedHashMap<String, String>();
    int at = 0;
    while (at < row.length()) {
      int equals = row.indexOf('=', at);
      if (equals < 0) {
        break;
      }
      boolean quoted = row.startsWith("'", equals + 1);
      int from = quoted ? equals + 2 : equals + 1;
      int to = row.indexOf(quoted ? '\'' : ' ', from);
      texts.put(row.substring(at, equals).strip(), row.substring(from, to < 0 ? row.length() : to));
      at = to < 0 ? row.length() : to + 1;
    }
    return texts;
  }
}
