package osteolog.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.words.Words;

/// The menu of what can be added to a case, each kind with a key of its own.
record Additions(Words words, Consumer<EntryKind> add) {

  private record Way(EntryKind kind, KeyCode key) {}

  /// What is added at every visit comes first, then the order in which a case is told.
  private static final List<List<Way>> WAYS =
      List.of(
          List.of(
              new Way(EntryKind.PAIN, KeyCode.P),
              new Way(EntryKind.VISIT, KeyCode.V),
              new Way(EntryKind.MEDICATION, KeyCode.M),
              new Way(EntryKind.FUNCTION_SCORE, KeyCode.F),
              new Way(EntryKind.OUTCOME, KeyCode.O)),
          List.of(
              new Way(EntryKind.LESION, KeyCode.L),
              new Way(EntryKind.SYMPTOM, KeyCode.S),
              new Way(EntryKind.HISTORY, KeyCode.H),
              new Way(EntryKind.EXPOSURE, KeyCode.X),
              new Way(EntryKind.GENETICS, KeyCode.G),
              new Way(EntryKind.REFERRAL, KeyCode.R),
              new Way(EntryKind.LAB, KeyCode.A)),
          List.of(
              new Way(EntryKind.STUDY, KeyCode.I),
              new Way(EntryKind.SEQUENCE, KeyCode.Q),
              new Way(EntryKind.PHASE, KeyCode.K)),
          List.of(
              new Way(EntryKind.PROCEDURE, KeyCode.B),
              new Way(EntryKind.HISTOLOGY, KeyCode.T),
              new Way(EntryKind.CULTURE, KeyCode.C),
              new Way(EntryKind.DIFFERENTIAL, KeyCode.D)),
          List.of(new Way(EntryKind.MONITORING, KeyCode.W), new Way(EntryKind.CLAIM, KeyCode.E)));

  /// The items of the menu, group by group.
  List<MenuItem> items() {
    var items = new ArrayList<MenuItem>();
    for (var group : WAYS) {
      if (!items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      group.forEach(way -> items.add(item(way)));
    }
    return items;
  }

  private MenuItem item(Way way) {
    var item = new MenuItem(words.name(way.kind()));
    item.setId("add-" + Column.code(way.kind()));
    item.setAccelerator(
        new KeyCodeCombination(way.key(), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    item.setOnAction(_ -> add.accept(way.kind()));
    return item;
  }
}
