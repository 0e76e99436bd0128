package osteolog.ui.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Column;
import osteolog.domain.time.MomentReader;
import osteolog.domain.time.Reading.Understood;
import osteolog.exchange.mapping.Feed;
import osteolog.exchange.mapping.MappingDraft;
import osteolog.exchange.mapping.Use;

/// What an entry has in every row, as no column of the file tells it: the scale of a score, the
/// time that only a header gives.
///
/// @param draft what is edited
/// @param say the words
/// @param today what `t` means in a moment
/// @param changed runs after every choice
record EveryRow(MappingDraft draft, ImportWords say, Supplier<LocalDate> today, Runnable changed) {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  /// Fills a box with it; false where there is nothing of the kind.
  boolean fill(VBox into, Use use) {
    into.getChildren().clear();
    var needed = draft.unsettled().needed(use);
    for (var feed : draft.forEveryRow(use)) {
      var column = use.kind().shape().column(feed.column());
      var field = say.field(use.kind(), column.name());
      var label =
          new Label(
              needed.contains(column.name())
                  ? say.words().text("import.same.needed", field)
                  : field);
      label.getStyleClass().add("entry-label");
      if (needed.contains(column.name())) {
        label.getStyleClass().add("hint");
      }
      var editor = editor(use, column, text(feed));
      label.setLabelFor(editor);
      editor.setId("import-same-" + column.name());
      var box = new VBox(2, label, editor);
      box.getStyleClass().add("entry-field");
      into.getChildren().add(box);
    }
    return !into.getChildren().isEmpty();
  }

  private static String text(Feed feed) {
    return feed.from() instanceof Feed.Always(var text) ? text : "";
  }

  private Node editor(Use use, Column column, String now) {
    return switch (column.type()) {
      case CODE -> codes(use, column, column.codes(), now);
      case YES_NO -> codes(use, column, List.of("true", "false"), now);
      case TEXT, WHOLE, DECIMAL, CODES, MOMENT, ID, MISSING -> typed(use, column, now);
    };
  }

  private Node codes(Use use, Column column, List<String> codes, String now) {
    var box = new ComboBox<Optional<String>>();
    box.setMaxWidth(Double.MAX_VALUE);
    var all = new ArrayList<Optional<String>>();
    all.add(Optional.empty());
    codes.forEach(code -> all.add(Optional.of(code)));
    new OneOf<Optional<String>>(
            box,
            code ->
                code.map(c -> say.value(column, c))
                    .orElseGet(() -> say.words().text("import.same.none")),
            code -> put(use, column, code.orElse(null)))
        .show(all, Optional.of(now).filter(text -> !text.isEmpty()));
    return box;
  }

  private void put(Use use, Column column, @Nullable String text) {
    draft.always(use, column.name(), text);
    changed.run();
  }

  private Node typed(Use use, Column column, String now) {
    var field = new TextField(now);
    if (column.type() == Column.Type.MOMENT) {
      field.setPromptText(say.words().text("form.moment.example"));
    }
    field.setOnAction(_ -> read(use, column, field));
    field
        .focusedProperty()
        .subscribe(
            (_, is) -> {
              if (!is) {
                read(use, column, field);
              }
            });
    return field;
  }

  private void read(Use use, Column column, TextField field) {
    var text = field.getText().strip();
    var canonical = column.type() == Column.Type.MOMENT && !text.isEmpty() ? moment(text) : text;
    field.pseudoClassStateChanged(INVALID, canonical == null);
    if (canonical != null) {
      var before = draft.mapping().feed(new Use(use.kind(), use.number(), column.name()));
      if (!before.map(EveryRow::text).orElse("").equals(canonical)) {
        put(use, column, canonical.isEmpty() ? null : canonical);
      }
    }
  }

  private @Nullable String moment(String text) {
    return new MomentReader(today.get()).read(text) instanceof Understood(var moment)
        ? moment.toString()
        : null;
  }
}
