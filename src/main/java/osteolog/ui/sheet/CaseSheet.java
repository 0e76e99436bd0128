package osteolog.ui.sheet;

import osteolog.domain.CaseFile;

/// A page that stands over the course and the entries of a case until it is closed.
public interface CaseSheet {

  /// Takes the ways to the page; called once, before anything else.
  void on(PageDoor door);

  /// Shows the case as it is kept now.
  void show(CaseFile now);

  /// Whether the field with the focus holds typing that Ctrl+Z should take back first.
  default boolean isTyping() {
    return false;
  }

  /// Puts the focus where one begins.
  void focus();

  /// Lets go of the case: nothing of it stays on screen.
  void clear();
}
