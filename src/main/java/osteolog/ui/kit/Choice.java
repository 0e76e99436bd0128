package osteolog.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import osteolog.words.Words;

/// A list of codes of which always one is chosen, the first one at first.
public final class Choice {

  private Choice() {}

  /// Fills a list with these codes; `changed` runs after every choice.
  public static <E extends Enum<E>> void prepare(
      ComboBox<E> box, E[] codes, Words words, Runnable changed) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(E code) {
            return code == null ? "" : words.name(code);
          }

          @Override
          public E fromString(String text) {
            throw new UnsupportedOperationException("codes are chosen, not typed");
          }
        });
    box.getItems().setAll(codes);
    box.setValue(codes[0]);
    box.valueProperty().subscribe((_, _) -> changed.run());
  }
}
