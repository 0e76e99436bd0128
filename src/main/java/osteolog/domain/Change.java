package osteolog.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;

/// One edit of one entry: what stood there before and what stands there after.
///
/// @param before the entry as it was; none where it is added
/// @param after the entry as it becomes; none where it is removed
public record Change(@Nullable Entry before, @Nullable Entry after) {

  /// Checks that there is something to change and that both sides are the same row.
  public Change {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change of nothing");
    }
    if (before != null
        && after != null
        && !(before.id().equals(after.id()) && before.kind() == after.kind())) {
      throw new IllegalArgumentException("a change from one entry to another");
    }
  }

  /// A new entry.
  public static Change added(Entry entry) {
    return new Change(null, entry);
  }

  /// An edited entry.
  public static Change edited(Entry before, Entry after) {
    return new Change(before, after);
  }

  /// An entry taken away.
  public static Change removed(Entry entry) {
    return new Change(entry, null);
  }

  /// The change that takes this one back.
  public Change inverse() {
    return new Change(after, before);
  }

  /// Either side, for what is the same on both: identity, kind, case.
  public Entry entry() {
    if (after != null) {
      return after;
    }
    if (before != null) {
      return before;
    }
    throw new IllegalStateException("a change of nothing");
  }

  /// The row that changes.
  public UUID id() {
    return entry().id();
  }

  /// The case that changes.
  public UUID caseId() {
    return entry().caseId();
  }
}
