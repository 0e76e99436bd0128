package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.mapping.Feed.Cell;

/// Recognises the tables of our own CSV export, which need no proposal: the headers say all.
///
/// Columns that only repeat a moment in another way (`_date`, `_prec`, `_mfb` ...) are passed over.
final class OwnTable {

  private static final String CASE_ID = "case_id";
  private static final String CASE_LABEL = "case_label";
  private static final String ENTRY_ID = "entry_id";
  private static final List<String> REPEATED =
      List.of("_date", "_prec", "_mfb", "_mfb_low", "_mfb_high");

  private OwnTable() {}

  /// The mapping of a table whose every header is one of ours; none for any other.
  static Optional<Mapping> mapping(String name, List<String> header) {
    if (!header.contains(CASE_ID) || !header.contains(CASE_LABEL)) {
      return Optional.empty();
    }
    boolean isCase = !header.contains(ENTRY_ID);
    for (var kind : EntryKind.values()) {
      var feeds = feeds(kind);
      if (isCase == (kind == EntryKind.CASE) && isOf(kind, feeds, header)) {
        return Optional.of(mapping(name, kind, feeds, header));
      }
    }
    return Optional.empty();
  }

  private static Mapping mapping(
      String name, EntryKind kind, Map<String, Feed> feeds, List<String> header) {
    var used = new ArrayList<Feed>();
    header.stream().filter(feeds::containsKey).forEach(h -> used.add(feeds.get(h)));
    return new Mapping(
        name,
        new CaseColumns(new Cell(CASE_ID), new Cell(CASE_LABEL), true),
        List.of(Slot.of(kind, 1, used)),
        true);
  }

  /// Whether the header holds nothing else, and each column without which no entry can be kept.
  private static boolean isOf(EntryKind kind, Map<String, Feed> feeds, List<String> header) {
    var required =
        kind.shape().columns().stream()
            .filter(c -> c.field().required() && !c.name().equals("label"))
            .map(Column::name)
            .toList();
    return header.containsAll(required) && repeatedOrFed(kind, feeds).containsAll(header);
  }

  private static Set<String> repeatedOrFed(EntryKind kind, Map<String, Feed> feeds) {
    var known = new HashSet<>(feeds.keySet());
    known.addAll(List.of(CASE_ID, CASE_LABEL));
    for (var column : kind.shape().columns()) {
      if (column.type() == Column.Type.MOMENT) {
        REPEATED.forEach(ending -> known.add(column.name() + ending));
      }
    }
    return known;
  }

  private static Map<String, Feed> feeds(EntryKind kind) {
    var feeds = new HashMap<String, Feed>();
    for (var column : kind.shape().columns()) {
      var name = column.name();
      if (MappingCheck.column(kind, name).isEmpty()) {
        continue;
      }
      var header = name.equals("id") ? ENTRY_ID : column.sqlName();
      feeds.put(header, Feed.cell(name, header));
      feeds.put(name + Feed.REASON, Feed.cell(name + Feed.REASON, name + Feed.REASON));
    }
    return feeds;
  }
}
