package osteolog.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// Something that is looked for in a case: a column of those entries of a kind of which these texts
/// hold, as the presence of the symptom "fever".
///
/// @param kind the kind of entry
/// @param row the canonical texts by column that make an entry one of those; none where every entry
///   of the kind is
/// @param column the column that holds what is looked for
public record Sought(EntryKind kind, Map<String, String> row, String column) {

  /// The codes under which a record says that nothing is said.
  private static final Set<String> UNSAID = Set.of("not_stated", "unknown", "not_done", "awaited");

  /// Copies the texts.
  public Sought {
    row = Map.copyOf(row);
  }

  /// A column of any entry of a kind.
  public static Sought of(EntryKind kind, String column) {
    return new Sought(kind, Map.of(), column);
  }

  /// A column of the entries of a kind in which another column holds this code.
  public static Sought of(EntryKind kind, String where, Enum<?> code, String column) {
    return new Sought(kind, Map.of(where, Column.code(code)), column);
  }

  /// What a case says, in the first entry that says it. "Not stated", "unknown", "not done" and
  /// "awaited" say nothing.
  public Optional<Entry> said(CaseFile file) {
    return said(file, _ -> true);
  }

  /// What a case says with a text of this sort, in the first entry that says it.
  public Optional<Entry> said(CaseFile file, Predicate<String> sort) {
    return fitting(file)
        .filter(
            entry -> {
              var text = text(entry);
              return text != null && says(text) && sort.test(text);
            })
        .findFirst();
  }

  /// The first entry that would be the place for it and does not say it.
  public Optional<Entry> unsaid(CaseFile file) {
    return fitting(file).filter(entry -> !says(text(entry))).findFirst();
  }

  /// The canonical text of the column in an entry of the kind.
  public @Nullable String text(Entry entry) {
    return kind.shape().column(column).text(entry);
  }

  private static boolean says(@Nullable String text) {
    return text != null && !UNSAID.contains(text);
  }

  private Stream<Entry> fitting(CaseFile file) {
    var all =
        kind == EntryKind.CASE
            ? Stream.<Entry>of(file.surgicalCase())
            : file.entries().stream().filter(entry -> entry.kind() == kind);
    return all.filter(
        entry ->
            row.entrySet().stream()
                .allMatch(e -> e.getValue().equals(kind.shape().column(e.getKey()).text(entry))));
  }
}
