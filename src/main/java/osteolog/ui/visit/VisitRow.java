package osteolog.ui.visit;

import javafx.scene.Node;
import javafx.scene.Parent;
import osteolog.ui.entry.OpenEntry;
import osteolog.ui.form.EntryForm;

/// One entry of a visit in its row of fields.
///
/// @param root the fields
/// @param entry the entry that stands in them
record VisitRow(Parent root, OpenEntry entry) {

  EntryForm form() {
    return entry.form();
  }

  /// Whether the row is new and nothing was put in.
  boolean isEmpty() {
    return entry.stored().isEmpty() && !form().isTouched();
  }

  /// Whether something stands in it that is not kept.
  boolean isUnkept() {
    return form().isTouched();
  }

  /// Whether a node lies in the row.
  boolean holds(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }
}
