package osteolog.ui.bone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// A drawing of parts of which one can be picked: by a click, or with the arrow keys and Space or
/// Enter; once more, or Delete, leaves none. Tab stops at it once.
///
/// @param <P> what a part stands for
final class PartGroup<P> extends Pane {

  private static final int TO_END = 100;
  private static final Map<KeyCode, Integer> STEPS =
      Map.of(
          KeyCode.UP, -1,
          KeyCode.LEFT, -1,
          KeyCode.DOWN, 1,
          KeyCode.RIGHT, 1,
          KeyCode.HOME, -TO_END,
          KeyCode.END, TO_END);
  private static final Set<KeyCode> PICKS = Set.of(KeyCode.SPACE, KeyCode.ENTER);
  private static final Set<KeyCode> EMPTIES = Set.of(KeyCode.DELETE, KeyCode.BACK_SPACE);

  private final Map<P, PartShape> shapes = new LinkedHashMap<>();
  private Consumer<Optional<P>> onPick = _ -> {};
  private Runnable onPointed = () -> {};

  PartGroup(double width, double height) {
    getStyleClass().add("bone-drawing");
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// What to do when the user picks a part, or takes the pick away.
  void onPick(Consumer<Optional<P>> deed) {
    onPick = deed;
  }

  /// What to do when the user points at another part, or at none any more.
  void onPointed(Runnable deed) {
    onPointed = deed;
  }

  /// Adds a part behind those that are there.
  void add(P part, String id, Outline outline) {
    var shape = new PartShape(outline, () -> toggle(part));
    shape.setId(id);
    shape.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> focus(shape));
    shape.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> clicked(click, part));
    shape.hoverProperty().subscribe((_, _) -> onPointed.run());
    shape.focusedProperty().subscribe((_, _) -> onPointed.run());
    shape.setFocusTraversable(shapes.isEmpty());
    shapes.put(part, shape);
    getChildren().add(shape);
  }

  /// Names the parts for a screen reader.
  void name(Function<P, String> word) {
    shapes.forEach((part, shape) -> shape.setAccessibleText(word.apply(part)));
  }

  /// Shows which part is picked.
  void show(Optional<P> picked) {
    shapes.forEach((part, shape) -> shape.setPicked(picked.filter(part::equals).isPresent()));
    if (shapes.values().stream().noneMatch(PartShape::isFocused)) {
      picked.map(shapes::get).ifPresent(this::stopAt);
    }
  }

  /// The part that the user points at with the mouse, or else with the focus.
  Optional<P> pointed() {
    return first(PartShape::isHover).or(() -> first(PartShape::isFocused));
  }

  private Optional<P> first(Predicate<PartShape> by) {
    return shapes.entrySet().stream()
        .filter(entry -> by.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void clicked(MouseEvent click, P part) {
    // The second click of two must not take away what the first one picked.
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1) {
      toggle(part);
    }
  }

  private void toggle(P part) {
    var shape = shapes.get(part);
    boolean was = shape != null && shape.isPicked();
    onPick.accept(was ? Optional.empty() : Optional.of(part));
  }

  private void pressed(KeyEvent key) {
    var at = first(PartShape::isFocused).orElse(null);
    boolean plain =
        !key.isShortcutDown() && !key.isControlDown() && !key.isAltDown() && !key.isShiftDown();
    if (at == null || !plain) {
      return;
    }
    var code = key.getCode();
    if (STEPS.containsKey(code)) {
      move(at, STEPS.get(code));
    } else if (PICKS.contains(code)) {
      toggle(at);
    } else if (EMPTIES.contains(code)) {
      onPick.accept(Optional.empty());
    } else {
      return;
    }
    key.consume();
  }

  private void move(P from, int steps) {
    List<P> order = new ArrayList<>(shapes.keySet());
    int to = Math.clamp(order.indexOf(from) + steps, 0, order.size() - 1);
    Optional.ofNullable(shapes.get(order.get(to))).ifPresent(this::focus);
  }

  private void focus(PartShape shape) {
    stopAt(shape);
    shape.requestFocus();
  }

  private void stopAt(PartShape stop) {
    shapes.values().forEach(shape -> shape.setFocusTraversable(shape == stop));
  }
}
