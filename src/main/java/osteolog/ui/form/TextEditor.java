package osteolog.ui.form;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Text and numbers, as typed.
final class TextEditor implements Editor {

  private final TextInputControl input;

  TextEditor(boolean manyLines) {
    this.input = manyLines ? area() : new TextField();
    input.getStyleClass().add("entry-text");
    LateStyle.of(input);
  }

  private static TextArea area() {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(2);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          // A tab leaves the field, as in every other one.
          if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            FocusMove.from(area, key.isShiftDown());
          }
        });
    return area;
  }

  @Override
  public TextInputControl control() {
    return input;
  }

  @Override
  public void show(String text) {
    if (!input.getText().equals(text)) {
      input.setText(text);
    }
  }

  @Override
  public String text() {
    return input.getText().strip();
  }
}
