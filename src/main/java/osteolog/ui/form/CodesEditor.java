package osteolog.ui.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several of a list of codes, shown as words. Typing the first letter of a word takes it in or
/// out; Delete empties the field.
final class CodesEditor implements Editor {

  private final MenuButton button = new MenuButton();
  private final Map<String, CheckMenuItem> items = new LinkedHashMap<>();
  private final UnaryOperator<String> word;
  private String reason = "";

  CodesEditor(List<String> codes, UnaryOperator<String> word) {
    this.word = word;
    for (var code : codes) {
      var item = new CheckMenuItem(word.apply(code));
      item.setMnemonicParsing(false);
      item.selectedProperty().subscribe(_ -> tell());
      items.put(code, item);
    }
    button.getItems().setAll(items.values());
    button.setMnemonicParsing(false);
    button.getStyleClass().add("entry-codes");
    button.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    button.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    button.addEventFilter(KeyEvent.KEY_PRESSED, this::passEscape);
    tell();
  }

  private void typed(KeyEvent key) {
    var letter = key.getCharacter().toLowerCase(Locale.ROOT);
    if (letter.isBlank() || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    for (var item : items.entrySet()) {
      boolean begins =
          item.getKey().startsWith(letter)
              || item.getValue().getText().toLowerCase(Locale.ROOT).startsWith(letter);
      if (begins) {
        item.getValue().setSelected(!item.getValue().isSelected());
        key.consume();
        return;
      }
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
      show("");
      key.consume();
    }
  }

  /// A menu button swallows Escape even where no menu is open; the page waits for it.
  private void passEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !button.isShowing()) {
      key.consume();
      Event.fireEvent(button.getParent(), key);
    }
  }

  private void tell() {
    var chosen =
        items.values().stream()
            .filter(CheckMenuItem::isSelected)
            .map(CheckMenuItem::getText)
            .collect(Collectors.joining(", "));
    button.setText(!chosen.isEmpty() || reason.isEmpty() ? chosen : word.apply(reason));
  }

  @Override
  public MenuButton control() {
    return button;
  }

  @Override
  public void show(String text) {
    var chosen = Set.copyOf(Arrays.asList(text.split(";")));
    reason = EntryField.isReason(text) ? text : "";
    items.forEach((code, item) -> item.setSelected(chosen.contains(code)));
    tell();
  }

  @Override
  public String text() {
    var chosen =
        items.entrySet().stream()
            .filter(item -> item.getValue().isSelected())
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(";"));
    return chosen.isEmpty() ? reason : chosen;
  }
}
