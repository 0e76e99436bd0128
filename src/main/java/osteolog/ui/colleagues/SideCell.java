package osteolog.ui.colleagues;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import osteolog.domain.pool.Side;

/// A cell whose text goes on in further lines; that of the side that stands is bold, and who said
/// it stands in quieter letters under it.
final class SideCell extends TableCell<DifferenceRow, String> {

  /// Between a value and who said it.
  static final String BY = "\n— ";

  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
  private static final double INSETS = 16;

  private final Text value = new Text();
  private final Text by = new Text();
  private final VBox both = new VBox(1, value);
  private final @Nullable Side side;

  /// A cell of one side, or of none.
  SideCell(@Nullable Side side) {
    this.side = side;
    value.getStyleClass().addAll("wrapped-text", "side-text");
    by.getStyleClass().add("side-by");
    value.wrappingWidthProperty().bind(widthProperty().subtract(INSETS));
    by.wrappingWidthProperty().bind(widthProperty().subtract(INSETS));
    both.setPadding(new Insets(5, 0, 6, 0));
    setPrefHeight(USE_COMPUTED_SIZE);
    setAlignment(Pos.TOP_LEFT);
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    var text = empty || item == null ? "" : item;
    int at = text.lastIndexOf(BY);
    value.setText(at < 0 ? text : text.substring(0, at));
    by.setText(at < 0 ? "" : text.substring(at + BY.length()));
    both.getChildren().setAll(value);
    if (at >= 0) {
      both.getChildren().add(by);
    }
    setGraphic(empty ? null : both);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    value.pseudoClassStateChanged(TAKEN, side != null && row != null && row.taken() == side);
  }
}
