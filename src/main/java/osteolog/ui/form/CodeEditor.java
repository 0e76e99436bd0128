package osteolog.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// One of a list of codes, shown as words. Typing goes to the first word that begins so, the same
/// letter again to the next one; Delete empties the field.
final class CodeEditor implements Editor {

  private static final Duration REST = Duration.seconds(1);

  private final ComboBox<String> box = new ComboBox<>();
  private final UnaryOperator<String> word;
  private final boolean typedByCode;
  private final StringBuilder typed = new StringBuilder();
  private final PauseTransition rest = new PauseTransition(REST);

  /// An editor of these codes; `typedByCode` lets typing find the code itself beside its word.
  CodeEditor(List<String> codes, UnaryOperator<String> word, boolean typedByCode) {
    this.typedByCode = typedByCode;
    this.word = code -> code.isEmpty() ? "" : word.apply(code);
    offer(codes);
    box.setValue("");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(14);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String code) {
            return code == null ? "" : CodeEditor.this.word.apply(code);
          }

          @Override
          public String fromString(String text) {
            throw new UnsupportedOperationException("codes are chosen, not typed");
          }
        });
    rest.setOnFinished(_ -> typed.setLength(0));
    box.focusedProperty().subscribe(_ -> typed.setLength(0));
    box.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Takes these as what can be chosen; what is chosen stays.
  void offer(List<String> codes) {
    var chosen = box.getValue();
    box.getItems().setAll(Stream.concat(Stream.of(""), codes.stream()).toList());
    box.setValue(chosen);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
      typed.setLength(0);
      box.setValue("");
      key.consume();
    }
  }

  private void typed(KeyEvent key) {
    var letter = key.getCharacter().toLowerCase(Locale.ROOT);
    boolean blank = letter.isBlank() || letter.charAt(0) < ' ';
    if ((blank && typed.isEmpty()) || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    typed.append(letter);
    rest.playFromStart();
    boolean same = typed.chars().distinct().count() == 1;
    var sought = same ? letter : typed.toString();
    int from = same ? box.getItems().indexOf(box.getValue()) + 1 : 0;
    int size = box.getItems().size();
    for (int step = 0; step < size; step++) {
      var code = box.getItems().get((from + step) % size);
      if (begins(code, sought)) {
        box.setValue(code);
        key.consume();
        return;
      }
    }
  }

  /// Whether the word or the code itself begins so: `l` and `r` find a side in every language.
  private boolean begins(String code, String sought) {
    return !code.isEmpty()
        && (word.apply(code).toLowerCase(Locale.ROOT).startsWith(sought)
            || (typedByCode && code.replace('_', ' ').startsWith(sought)));
  }

  @Override
  public ComboBox<String> control() {
    return box;
  }

  @Override
  public void show(String text) {
    box.setValue(text);
  }

  @Override
  public String text() {
    return box.getValue() == null ? "" : box.getValue();
  }
}
