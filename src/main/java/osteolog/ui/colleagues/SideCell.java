package osteolog.ui.colleagues;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import osteolog.domain.pool.Side;

/// A cell whose text goes on in further lines; that of the side that stands is bold.
final class SideCell extends TableCell<DifferenceRow, String> {

  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
  private static final double INSETS = 16;

  private final Text text = new Text();
  private final @Nullable Side side;

  /// A cell of one side, or of none.
  SideCell(@Nullable Side side) {
    this.side = side;
    text.getStyleClass().addAll("wrapped-text", "side-text");
    text.wrappingWidthProperty().bind(widthProperty().subtract(INSETS));
    setPrefHeight(USE_COMPUTED_SIZE);
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    text.setText(empty || item == null ? "" : item);
    setGraphic(empty ? null : text);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    text.pseudoClassStateChanged(TAKEN, side != null && row != null && row.taken() == side);
  }
}
