package osteolog.ui.sheet;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/// A cell that says something of its line, with its sign before it where it has one.
///
/// @param <T> the lines
public final class SignCell<T> extends TreeTableCell<T, T> {

  private final Function<T, String> text;
  private final Function<T, Optional<Sign>> sign;

  /// A cell with this text and sign of its line.
  public SignCell(Function<T, String> text, Function<T, Optional<Sign>> sign) {
    this.text = text;
    this.sign = sign;
  }

  @Override
  protected void updateItem(@Nullable T line, boolean empty) {
    super.updateItem(line, empty);
    setText(empty || line == null ? "" : text.apply(line));
    setGraphic(empty || line == null ? null : sign.apply(line).map(Sign::icon).orElse(null));
  }
}
