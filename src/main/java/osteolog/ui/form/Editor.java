package osteolog.ui.form;

import javafx.scene.control.Control;

/// One way of putting a value in: it shows a canonical text and gives one back.
sealed interface Editor permits TextEditor, CodeEditor, CodesEditor, MomentEditor {

  /// The control that takes the focus.
  Control control();

  /// Shows a canonical text; empty for nothing.
  void show(String text);

  /// What was put in: canonical, or as typed where it could not be read.
  String text();
}
