package osteolog.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list of things of which one is chosen; a typed letter goes to the next one that begins with
/// it.
///
/// @param <T> the things
final class OneOf<T> {

  private final ComboBox<T> box;
  private final Function<T, String> name;
  private boolean filling;

  /// Makes a list show things by their name; `chosen` hears what the user chooses.
  OneOf(ComboBox<T> box, Function<T, String> name, Consumer<T> chosen) {
    this.box = box;
    this.name = name;
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : name.apply(item);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("chosen, not typed");
          }
        });
    box.valueProperty()
        .subscribe(
            (_, now) -> {
              if (!filling && now != null) {
                chosen.accept(now);
              }
            });
    box.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void typed(KeyEvent key) {
    var letter = key.getCharacter().toLowerCase(Locale.ROOT);
    if (letter.isBlank() || letter.charAt(0) < ' ' || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    int at = box.getSelectionModel().getSelectedIndex();
    int size = box.getItems().size();
    for (int i = 1; i <= size; i++) {
      var item = box.getItems().get((Math.max(at, 0) + i) % size);
      if (name.apply(item).toLowerCase(Locale.ROOT).startsWith(letter)) {
        box.setValue(item);
        return;
      }
    }
  }

  /// Offers these things, of which one, or none, is chosen now; nobody hears of it.
  void show(List<T> all, @Nullable T now) {
    filling = true;
    box.getItems().setAll(all);
    box.setValue(now);
    filling = false;
  }
}
