package osteolog.ui.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.domain.time.MomentCode;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The recorded values of an entry as plain text, one under another; empty ones are left out.
final class PlainValues {

  private final Words words;

  PlainValues(Words words) {
    this.words = words;
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
      var value = new Label(value(column, text));
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

  private String codes(Column column, String text) {
    return Arrays.stream(text.split(";"))
        .map(code -> words.text(column.javaType().getSimpleName() + "." + code))
        .collect(Collectors.joining(", "));
  }

  private String value(Column column, String text) {
    return switch (column.type()) {
      case CODE -> words.text(column.javaType().getSimpleName() + "." + text);
      case CODES -> codes(column, text);
      case YES_NO -> words.text("flag." + text);
      case MOMENT -> MomentCode.parse(text).map(new MomentWords(words)::say).orElseThrow();
      case TEXT, WHOLE, DECIMAL, ID, MISSING -> text;
    };
  }
}
