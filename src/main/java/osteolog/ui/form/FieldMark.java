package osteolog.ui.form;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the review found at a field, under it.
final class FieldMark {

  private static final String STYLE = "field-mark";

  private FieldMark() {}

  /// Puts these sentences under the field, in place of those before; none take the mark away.
  static void put(EntryField field, @Nullable String sentences) {
    field.getChildren().removeIf(child -> child.getStyleClass().contains(STYLE));
    if (sentences != null) {
      var mark = new Label(sentences, new FontIcon("mdi2c-clipboard-alert-outline"));
      mark.setId("mark-" + field.getColumn());
      mark.setWrapText(true);
      mark.getStyleClass().add(STYLE);
      field.getChildren().add(mark);
    }
  }
}
