package osteolog.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the whole window: which does what, and when it belongs to the field instead.
final class Keys {

  private record Key(KeyCombination keys, BooleanSupplier ours, Runnable deed) {}

  private final List<Key> all = new ArrayList<>();

  /// These keys, such as `Shortcut+Z`, do the deed.
  Keys on(String keys, Runnable deed) {
    return on(keys, () -> true, deed);
  }

  /// These keys do the deed where they are `ours`; else they are left to the field.
  Keys on(String keys, BooleanSupplier ours, Runnable deed) {
    all.add(new Key(KeyCombination.valueOf(keys), ours, deed));
    return this;
  }

  /// The keys as they are named on this system.
  static String shown(String keys) {
    return KeyCombination.valueOf(keys).getDisplayText();
  }

  /// Hears the keys before anything inside `root` does.
  void listenAt(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    for (var key : all) {
      if (key.keys().match(event) && key.ours().getAsBoolean()) {
        event.consume();
        key.deed().run();
        return;
      }
    }
  }
}
