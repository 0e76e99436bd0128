package osteolog.ui.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.words.ValueWords;
import osteolog.words.Words;

/// The recorded values of an entry as plain text, one under another; empty ones are left out.
final class PlainValues {

  private final Words words;
  private final ValueWords values;

  PlainValues(Words words) {
    this.words = words;
    this.values = new ValueWords(words);
  }

  Node of(Entry entry) {
    var box = new VBox(10);
    box.getStyleClass().add("plain-values");
    for (var column : entry.kind().shape().columns()) {
      var text = column.text(entry);
      if (text == null || !isShown(column)) {
        continue;
      }
      var label = new Label(words.field(entry.kind(), column.name()));
      label.getStyleClass().add("entry-label");
      var value = new Label(values.say(column, text));
      value.setWrapText(true);
      value.getStyleClass().add("plain-value");
      box.getChildren().add(new VBox(1, label, value));
    }
    return box;
  }

  private static boolean isShown(Column column) {
    return switch (column.type()) {
      case ID, MISSING -> false;
      case TEXT, WHOLE, DECIMAL, YES_NO, CODE, CODES, MOMENT -> true;
    };
  }
}
