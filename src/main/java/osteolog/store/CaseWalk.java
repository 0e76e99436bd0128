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
  private final Set<EntryKind> kinds;

  /// A walk over all tables.
  CaseWalk(Handle handle) {
    this(handle, EnumSet.allOf(EntryKind.class));
  }

  /// A walk over the cases and these kinds of entry.
  CaseWalk(Handle handle, Set<EntryKind> kinds) {
    this.handle = handle;
    this.kinds = kinds;
  }

  /// Hands over every case with its entries.
  void each(Consumer<CaseFile> reader) {
    var cases = new Cursor(EntryTable.of(EntryKind.CASE));
    var others = new ArrayList<Cursor>();
    for (var kind : kinds) {
      if (kind != EntryKind.CASE) {
        others.add(new Cursor(EntryTable.of(kind)));
      }
    }
    for (var row = cases.next(); row != null; row = cases.next()) {
      if (row.entry() instanceof SurgicalCase surgicalCase) {
        var placed = new ArrayList<EntryTable.Placed>();
        others.forEach(cursor -> cursor.take(surgicalCase.id(), placed));
        reader.accept(CaseFiles.file(surgicalCase, placed));
      }
    }
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
        var rows = table.page(handle, last, PAGE);
        page.addAll(rows);
        more = rows.size() == PAGE;
        last = rows.isEmpty() ? last : rows.getLast().entry();
      }
    }
  }
}
