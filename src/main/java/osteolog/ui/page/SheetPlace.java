package osteolog.ui.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.schema.Column;
import osteolog.ui.kit.View;
import osteolog.ui.sheet.CaseSheet;
import osteolog.ui.sheet.PageDoor;
import osteolog.ui.sheet.SheetKind;
import osteolog.words.Words;

/// The place of the course and the entries, over which at most one sheet stands; each sheet is made
/// when it is first wanted.
public final class SheetPlace extends StackPane {

  private final Map<SheetKind, View<CaseSheet>> made = new EnumMap<>(SheetKind.class);
  private Function<SheetKind, View<CaseSheet>> maker =
      _ -> {
        throw new IllegalStateException("not prepared");
      };
  private @Nullable View<CaseSheet> open;

  /// Takes how a sheet is made, and the ways from it to the page.
  void prepare(Function<SheetKind, View<CaseSheet>> making, PageDoor door) {
    maker =
        kind -> {
          var view = making.apply(kind);
          view.controller().on(door);
          return view;
        };
  }

  /// One item for each sheet, with its keys.
  static List<MenuItem> items(Words words, Consumer<SheetKind> wanted) {
    return Arrays.stream(SheetKind.values())
        .map(
            kind -> {
              var keys = KeyCombination.valueOf(kind.keys()).getDisplayText();
              var item = new MenuItem(words.text("page.sheet.keys", words.name(kind), keys));
              item.setId("sheet-" + Column.code(kind));
              item.setOnAction(_ -> wanted.accept(kind));
              return item;
            })
        .toList();
  }

  /// The sheet that these keys ask for.
  static Optional<SheetKind> asked(KeyEvent key) {
    return Arrays.stream(SheetKind.values())
        .filter(kind -> KeyCombination.valueOf(kind.keys()).match(key))
        .findFirst();
  }

  /// Opens a sheet over a case, in place of another, and takes the focus into it.
  void open(SheetKind kind, CaseFile now) {
    close();
    var sheet = made.computeIfAbsent(kind, maker);
    open = sheet;
    getChildren().getFirst().setVisible(false);
    getChildren().add(sheet.root());
    sheet.controller().show(now);
    // Controls take the focus only once their skins hold them in the scene.
    applyCss();
    layout();
    sheet.controller().focus();
  }

  boolean isOpen() {
    return open != null;
  }

  /// Takes the case as it is kept now.
  void show(CaseFile now) {
    if (open != null) {
      open.controller().show(now);
    }
  }

  /// Whether the sheet that is open holds typing that Ctrl+Z should take back first.
  boolean isTyping() {
    return open != null && open.controller().isTyping();
  }

  /// Puts the focus into the sheet that is open.
  void focus() {
    if (open != null) {
      open.controller().focus();
    }
  }

  /// Closes the sheet; nothing of the case stays in it.
  void close() {
    if (open != null) {
      open.controller().clear();
      getChildren().remove(open.root());
      open = null;
      getChildren().getFirst().setVisible(true);
    }
  }
}
