package osteolog.ui.page;

import javafx.scene.Parent;
import javafx.scene.control.SplitPane;

/// The record at the left, and at the right one pane at a time, or none.
public final class Halves extends SplitPane {

  private static final double FROM = 0.66;

  /// Puts a pane at the right, in place of another.
  void show(Parent pane) {
    if (!holds(pane)) {
      hide();
      getItems().add(pane);
      setDividerPositions(FROM);
      // Controls take the focus only once their skins hold them in the scene.
      applyCss();
      layout();
    }
  }

  /// Leaves the whole width to the record.
  void hide() {
    getItems().remove(1, getItems().size());
  }

  boolean holds(Parent pane) {
    return getItems().contains(pane);
  }

  boolean isSplit() {
    return getItems().size() > 1;
  }
}
