package osteolog.store;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The changes of one act as they stand in the history, read one by one; memory holds one page.
final class ActRows {

  private static final int PAGE = 1000;

  private final Handle handle;
  private final long number;
  private final boolean backwards;
  private final Deque<History.Row> page = new ArrayDeque<>();
  private int last;
  private boolean more = true;

  /// The changes in the order in which they were made.
  ActRows(Handle handle, long number) {
    this(handle, number, -1);
  }

  /// The changes behind one of them.
  ActRows(Handle handle, long number, int behind) {
    this(handle, number, behind, false);
  }

  private ActRows(Handle handle, long number, int behind, boolean backwards) {
    this.handle = handle;
    this.number = number;
    this.backwards = backwards;
    this.last = behind;
  }

  /// The changes from the last to the first.
  static ActRows backwards(Handle handle, long number) {
    return new ActRows(handle, number, Integer.MAX_VALUE, true);
  }

  long count() {
    return handle
        .createQuery("select count(*) from change where number = ?")
        .bind(0, number)
        .mapTo(Long.class)
        .one();
  }

  /// The next change; none behind the last one.
  History.@Nullable Row next() {
    if (page.isEmpty() && more) {
      // Ordered by the whole key, so that the page is read from it and not sorted out of all rows.
      var side =
          backwards
              ? "c.ordinal < ? order by c.number desc, c.ordinal desc"
              : "c.ordinal > ? order by c.number, c.ordinal";
      var rows =
          handle
              .createQuery(
                  "select "
                      + History.COLUMNS
                      + " from change c where c.number = ? and "
                      + side
                      + " limit ?")
              .bind(0, number)
              .bind(1, last)
              .bind(2, PAGE)
              .map((row, _) -> History.row(row))
              .list();
      page.addAll(rows);
      more = rows.size() == PAGE;
      last = rows.isEmpty() ? last : rows.getLast().ordinal();
    }
    return page.poll();
  }
}
