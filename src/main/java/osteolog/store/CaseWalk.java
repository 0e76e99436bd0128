package osteolog.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// Reads all tables side by side, case by case, in pages; memory holds one page of each table.
final class CaseWalk {

  private static final int PAGE = 1000;

  private final Handle handle;
  private final @Nullable UUID after;
  private final Cursor cases = new Cursor(EntryTable.of(EntryKind.CASE));
  private final List<Cursor> others;

  /// A walk over all tables.
  CaseWalk(Handle handle) {
    this(handle, EnumSet.allOf(EntryKind.class));
  }

  /// A walk over all tables that begins after a case; none for the beginning.
  CaseWalk(Handle handle, @Nullable UUID after) {
    this(handle, EnumSet.allOf(EntryKind.class), after);
  }

  /// A walk over the cases and these kinds of entry.
  CaseWalk(Handle handle, Set<EntryKind> kinds) {
    this(handle, kinds, null);
  }

  private CaseWalk(Handle handle, Set<EntryKind> kinds, @Nullable UUID after) {
    this.handle = handle;
    this.after = after;
    this.others =
        kinds.stream()
            .filter(kind -> kind != EntryKind.CASE)
            .map(kind -> new Cursor(EntryTable.of(kind)))
            .toList();
  }

  /// Hands over every case with its entries.
  void each(Consumer<CaseFile> reader) {
    for (var file = next(); file != null; file = next()) {
      reader.accept(file);
    }
  }

  /// The next cases with their entries, so many at most; none at the end.
  List<CaseFile> next(int most) {
    var files = new ArrayList<CaseFile>();
    for (var file = next(); file != null; file = files.size() < most ? next() : null) {
      files.add(file);
    }
    return files;
  }

  private @Nullable CaseFile next() {
    var row = cases.next();
    if (row == null || !(row.entry() instanceof SurgicalCase surgicalCase)) {
      return null;
    }
    var placed = new ArrayList<EntryTable.Placed>();
    others.forEach(cursor -> cursor.take(surgicalCase.id(), placed));
    return CaseFiles.file(surgicalCase, placed);
  }

  /// One table, read in the order of case and identity.
  private final class Cursor {
    private final EntryTable table;
    private final Deque<EntryTable.Placed> page = new ArrayDeque<>();
    private @Nullable Entry last;
    private boolean more = true;

    Cursor(EntryTable table) {
      this.table = table;
    }

    EntryTable.@Nullable Placed next() {
      fill();
      return page.poll();
    }

    void take(UUID caseId, List<EntryTable.Placed> into) {
      fill();
      for (var row = page.peek();
          row != null && row.entry().caseId().equals(caseId);
          row = page.peek()) {
        into.add(row);
        page.remove();
        fill();
      }
    }

    private void fill() {
      if (page.isEmpty() && more) {
        var rows =
            last == null && after != null
                ? table.pageAfter(handle, after, PAGE)
                : table.page(handle, last, PAGE);
        page.addAll(rows);
        more = rows.size() == PAGE;
        last = rows.isEmpty() ? last : rows.getLast().entry();
      }
    }
  }
}
