package osteolog.ui.kit;

/// A screen that the rail leads to.
public interface Screen {

  /// Takes how a case is opened from here; called once, before anything else.
  void onOpen(CaseDoor door);

  /// Shows what is recorded now, with the focus where one begins.
  void enter();

  /// Shows what is recorded now, with the focus in its list, where the next Ctrl+Z belongs to no
  /// field.
  void comeBack();
}
