package osteolog.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Where the hands are: the control with the focus and, in a text, what of it is selected.
///
/// @param owner what has the focus
/// @param anchor where the selection begins
/// @param position where the caret stands
record Caret(@Nullable Node owner, int anchor, int position) {

  private static Caret in(Scene scene) {
    var owner = scene.getFocusOwner();
    return owner instanceof TextInputControl text
        ? new Caret(owner, text.getAnchor(), text.getCaretPosition())
        : new Caret(owner, 0, 0);
  }

  /// Leaves the field with the focus, so that it is kept, does the deed, and goes back to where the
  /// caret was.
  static void keeping(Scene scene, Runnable deed) {
    var before = in(scene);
    scene.getRoot().requestFocus();
    deed.run();
    before.comeBack();
  }

  private void comeBack() {
    if (owner != null) {
      owner.requestFocus();
    }
    if (owner instanceof TextInputControl text) {
      text.selectRange(anchor, position);
    }
  }
}
