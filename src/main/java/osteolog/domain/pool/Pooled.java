package osteolog.domain.pool;

import java.util.List;
import osteolog.domain.Change;

/// What pooling writes, as one act with one undo: the changes in their order, and who said what
/// they bring.
///
/// A change may leave its entry as it is (only who said it becomes another), and one entry may
/// change twice. Nothing to change means that there is nothing to write.
public record Pooled(List<Change> changes, Attribution attribution) {

  /// Copies the changes.
  public Pooled {
    changes = List.copyOf(changes);
  }

  /// Whether there is nothing to write.
  public boolean isNothing() {
    return changes.isEmpty();
  }
}
