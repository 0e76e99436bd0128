package osteolog.ui.series;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/// A cell whose text goes on in further lines, so that none of it is cut.
final class WrappedCell<T> extends TableCell<T, String> {

  private static final double INSETS = 16;

  private final Text text = new Text();

  WrappedCell() {
    text.getStyleClass().add("wrapped-text");
    text.wrappingWidthProperty().bind(widthProperty().subtract(INSETS));
    setPrefHeight(USE_COMPUTED_SIZE);
  }

  @Override
  protected void updateItem(String item, boolean empty) {
    super.updateItem(item, empty);
    text.setText(empty || item == null ? "" : item);
    setGraphic(empty ? null : text);
  }
}
