package osteolog.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Origin;

/// What one entry says in one column, beside other columns that the rule read.
///
/// @param entry the entry
/// @param column the column that says it; it may be empty, which is a statement too
/// @param beside the other columns that the finding rests on
public record Statement(Entry entry, String column, List<String> beside) {

  /// Copies the columns.
  public Statement {
    beside = List.copyOf(beside);
  }

  /// What `entry` says in `column`, read beside other columns.
  static Statement of(Entry entry, String column, String... beside) {
    return new Statement(entry, column, List.of(beside));
  }

  /// The identity of the entry.
  public UUID entryId() {
    return entry.id();
  }

  /// Where it was read.
  public Origin origin() {
    return entry.origin();
  }

  /// The canonical text of the column; empty where nothing stands in it.
  public Optional<String> said() {
    return text(column);
  }

  /// The canonical text of a column of the entry.
  Optional<String> text(String name) {
    return Optional.ofNullable(entry.kind().shape().column(name).text(entry));
  }
}
