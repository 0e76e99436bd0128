package osteolog.review;

import java.util.Set;
import osteolog.domain.CaseFile;
import osteolog.domain.Sought;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// Cases in which one thing is put in at the place that is named for it, and a biopsy as month 0.
public final class Filled {

  private static final Set<String> SAYS_NOTHING =
      Set.of("not_stated", "unknown", "not_done", "awaited", "absent", "none");

  private Filled() {}

  /// A case that holds what is looked for.
  public static CaseFile at(Sought sought) {
    var sample =
        sought.row().getOrDefault(sought.column(), sample(column(sought, sought.column())));
    if (sought.kind() == EntryKind.CASE) {
      return new Cases("Case 1", sought.column() + "=" + sample).file();
    }
    var row = new StringBuilder(Column.code(sought.kind()));
    sought.row().forEach((name, text) -> row.append(" %s=%s".formatted(name, text)));
    row.append(" %s=%s".formatted(sought.column(), sample));
    row.append(required(sought));
    var cases = new Cases("Case 1", "");
    return (sought.kind() == EntryKind.PROCEDURE
            ? cases
            : cases.with("procedure when=2019-01 procedure=open_biopsy"))
        .with(row.toString())
        .file();
  }

  private static String required(Sought sought) {
    var more = new StringBuilder();
    for (var column : sought.kind().shape().columns()) {
      boolean open =
          column.field().required()
              && column.type() != Column.Type.ID
              && !sought.row().containsKey(column.name())
              && !sought.column().equals(column.name());
      if (open) {
        more.append(" %s=%s".formatted(column.name(), sample(column)));
      }
    }
    return more.toString();
  }

  private static Column column(Sought sought, String name) {
    return sought.kind().shape().column(name);
  }

  private static String sample(Column column) {
    return switch (column.type()) {
      case TEXT -> "words";
      case WHOLE, DECIMAL -> "5";
      case YES_NO -> "true";
      case MOMENT -> "2019-03";
      case CODE, CODES ->
          column.codes().stream().filter(c -> !SAYS_NOTHING.contains(c)).findFirst().orElseThrow();
      case ID, MISSING -> throw new IllegalArgumentException(column.name());
    };
  }
}
