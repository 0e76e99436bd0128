package osteolog.ui.importing;

import javafx.scene.control.TableCell;

/// What becomes of a row, set off where it is not taken.
final class Becoming extends TableCell<PreviewRow, String> {

  private static final String SET_OFF = "hint";

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    getStyleClass().remove(SET_OFF);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    if (!empty && row != null && row.isProblem()) {
      getStyleClass().add(SET_OFF);
    }
  }
}
