package osteolog.ui.form;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/// Moves the focus as the tab key does.
final class FocusMove {

  private FocusMove() {}

  static void from(Node node, boolean back) {
    node.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }
}
