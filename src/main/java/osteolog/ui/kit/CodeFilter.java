package osteolog.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import osteolog.words.Words;

/// A list of codes of which those are ticked that one wants to see; none ticked means all.
///
/// @param <E> the codes
public final class CodeFilter<E extends Enum<E>> extends CheckComboBox<E> {

  /// Makes it a filter by these codes under a title, which is a key of the words; `changed` runs
  /// after every tick.
  public void prepare(E[] codes, String title, Words words, Runnable changed) {
    setConverter(
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
    getItems().setAll(codes);
    addEventFilter(KeyEvent.KEY_PRESSED, this::openByKey);
    var name = words.text(title);
    setAccessibleText(name);
    setTitle(name);
    var ticked = getCheckModel().getCheckedItems();
    ticked.addListener(
        (ListChangeListener<E>)
            _ -> {
              setTitle(
                  ticked.isEmpty()
                      ? name
                      : words.text("filter.ticked", name, Integer.toString(ticked.size())));
              changed.run();
            });
  }

  /// ControlsFX opens it by the mouse alone.
  private void openByKey(KeyEvent key) {
    boolean opens =
        key.getCode() == KeyCode.SPACE
            || key.getCode() == KeyCode.ENTER
            || key.getCode() == KeyCode.F4
            || (key.getCode() == KeyCode.DOWN && key.isAltDown());
    if (opens) {
      key.consume();
      show();
    }
  }

  /// The codes that are ticked; none where everything is wanted.
  public Set<E> ticked() {
    var ticked = getCheckModel().getCheckedItems();
    return ticked.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(ticked));
  }

  /// Whether a thing with this code is wanted.
  public boolean takes(E code) {
    var ticked = getCheckModel().getCheckedItems();
    return ticked.isEmpty() || ticked.contains(code);
  }

  /// Ticks a code.
  public void tick(E code) {
    getCheckModel().check(code);
  }

  /// Ticks none.
  public void clear() {
    getCheckModel().clearChecks();
  }
}
