package osteolog.ui.form;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import osteolog.domain.time.MomentReader;
import osteolog.domain.time.Reading;
import osteolog.domain.time.Reading.Understood;

/// A moment as it is typed; what it was understood as stands below it.
final class MomentEditor implements Editor {

  private final TextField input = new TextField();
  private final Supplier<LocalDate> today;

  MomentEditor(Supplier<LocalDate> today, String example) {
    this.today = today;
    input.setPromptText(example);
    input.getStyleClass().add("entry-text");
    LateStyle.of(input);
  }

  /// What the typed text means; only sensible where there is some.
  Reading reading() {
    return new MomentReader(today.get()).read(input.getText());
  }

  boolean isEmpty() {
    return input.getText().isBlank();
  }

  @Override
  public TextField control() {
    return input;
  }

  @Override
  public void show(String text) {
    var shown = text.equals("unknown") ? "" : text;
    if (!input.getText().equals(shown)) {
      input.setText(shown);
    }
  }

  @Override
  public String text() {
    if (isEmpty()) {
      return "";
    }
    return reading() instanceof Understood(var moment) ? moment.toString() : input.getText();
  }
}
