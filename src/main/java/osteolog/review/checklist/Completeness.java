package osteolog.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lab;
import osteolog.domain.schema.Missing;

/// What a case still lacks to be complete, field by field.
///
/// A field for whose emptiness a reason is recorded ("not stated by the source", "not done") is
/// listed with it and does not stand in the way: somebody has looked.
///
/// @param lacks what is empty, in the order in which a case is told
public record Completeness(List<Lack> lacks) {

  /// One thing that is empty.
  ///
  /// @param kind the kind of row
  /// @param entry the row; empty where there is no row of that kind at all
  /// @param column the empty column of the row; empty where there is no row
  /// @param reason why it is empty, where somebody recorded that
  public record Lack(
      EntryKind kind,
      Optional<Entry> entry,
      Optional<String> column,
      Optional<Missing.Reason> reason) {

    /// Whether nobody has said why it is empty.
    public boolean isOpen() {
      return reason.isEmpty();
    }
  }

  /// The codes under which a record says that nothing was said.
  private static final List<String> SAYS_NOTHING = List.of("not_stated", "unknown");

  /// Copies the lacks.
  public Completeness {
    lacks = List.copyOf(lacks);
  }

  /// What a case lacks: a pure function of its rows.
  public static Completeness of(CaseFile file) {
    var lacks = new ArrayList<Lack>();
    for (var kind : Expected.KINDS) {
      var rows = rows(file, kind);
      if (rows.isEmpty()) {
        lacks.add(new Lack(kind, Optional.empty(), Optional.empty(), Optional.empty()));
      }
      for (var row : rows) {
        for (var column : Expected.columns(kind)) {
          if (isEmpty(row, column)) {
            lacks.add(lack(kind, row, column));
          }
        }
      }
    }
    return new Completeness(lacks);
  }

  private static List<Entry> rows(CaseFile file, EntryKind kind) {
    return kind == EntryKind.CASE
        ? List.of(file.surgicalCase())
        : file.entries().stream().filter(e -> e.kind() == kind).toList();
  }

  private static boolean isEmpty(Entry row, String column) {
    if (row instanceof Lab lab && column.equals("statement") && lab.value() != null) {
      return false; // a number needs no words
    }
    var text = row.kind().shape().column(column).text(row);
    return text == null || SAYS_NOTHING.contains(text);
  }

  private static Lack lack(EntryKind kind, Entry row, String column) {
    return new Lack(
        kind,
        Optional.of(row),
        Optional.of(column),
        Optional.ofNullable(row.missing().reasons().get(column)));
  }

  /// What nobody has given a reason for: it stands in the way of calling the case complete.
  public List<Lack> open() {
    return lacks.stream().filter(Lack::isOpen).toList();
  }

  /// Whether nothing stands in the way of calling the case complete.
  public boolean isComplete() {
    return open().isEmpty();
  }
}
