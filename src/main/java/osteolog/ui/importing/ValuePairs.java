package osteolog.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.exchange.mapping.MappingDraft;
import osteolog.exchange.mapping.Meaning;
import osteolog.exchange.mapping.Samples;
import osteolog.exchange.mapping.Use;

/// Foreign values and what each of them means, the open ones first.
///
/// @param draft what is edited
/// @param samples the values that stand in the file
/// @param say the words
/// @param changed runs after every choice
record ValuePairs(MappingDraft draft, Samples samples, ImportWords say, Runnable changed) {

  /// More would be a list to get lost in; such a column is no list of codes.
  private static final int MOST = 100;

  /// Fills a box with the values of a use; false where there is nothing to say of any.
  boolean fill(VBox into, String header, Use use) {
    into.getChildren().clear();
    var column =
        use.kind().shape().columns().stream()
            .filter(c -> c.name().equals(use.column()))
            .findFirst();
    if (column.isEmpty()) {
      return false;
    }
    var open = draft.unsettled().values(use);
    var all = new LinkedHashSet<>(open);
    draft.mapping().feed(use).ifPresent(feed -> all.addAll(feed.values().keySet()));
    if (isOfCodes(column.get())) {
      all.addAll(samples.values(header));
    }
    all.stream()
        .limit(MOST)
        .forEach(
            value -> into.getChildren().add(line(use, column.get(), value, open.contains(value))));
    if (all.size() > MOST) {
      var more = new Label(say.words().text("import.values.more", Integer.toString(MOST)));
      more.setWrapText(true);
      into.getChildren().add(more);
    }
    return !all.isEmpty();
  }

  private static boolean isOfCodes(Column column) {
    return switch (column.type()) {
      case CODE, CODES, YES_NO -> true;
      case ID, TEXT, WHOLE, DECIMAL, MOMENT, MISSING -> false;
    };
  }

  private HBox line(Use use, Column column, String value, boolean isOpen) {
    var foreign = new Label(value);
    foreign.setPrefWidth(110);
    foreign.setMinWidth(60);
    foreign.setTooltip(new Tooltip(value));
    var box = new ComboBox<Optional<Meaning>>();
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(value);
    HBox.setHgrow(box, Priority.ALWAYS);
    foreign.setLabelFor(box);
    var otherwise = say.words().text(isOpen ? "import.value.open" : "import.value.as_is");
    var choice =
        new OneOf<Optional<Meaning>>(
            box,
            meaning -> meaning.map(m -> say.meaning(column, m)).orElse(otherwise),
            meaning -> {
              draft.means(use, value, meaning.orElse(null));
              mark(foreign, use, value);
              changed.run();
            });
    var now = draft.mapping().feed(use).map(feed -> feed.values().get(value));
    choice.show(meanings(column, now), now);
    mark(foreign, use, value);
    var line = new HBox(8, foreign, box);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void mark(Label foreign, Use use, String value) {
    foreign.getStyleClass().remove("hint");
    if (draft.unsettled().values(use).contains(value)) {
      foreign.getStyleClass().add("hint");
    }
  }

  /// What a value can mean: no number can be chosen, as none may stand for a word.
  private static List<Optional<Meaning>> meanings(Column column, Optional<Meaning> now) {
    var all = new ArrayList<Optional<Meaning>>();
    all.add(Optional.empty());
    var codes = column.type() == Column.Type.YES_NO ? List.of("true", "false") : column.codes();
    codes.forEach(code -> all.add(Optional.of(Meaning.of(code))));
    if (now.isPresent() && !all.contains(now) && now.get() instanceof Meaning.Value) {
      all.add(now);
    }
    for (var reason : Missing.Reason.values()) {
      all.add(Optional.of(Meaning.missing(reason)));
    }
    all.add(Optional.of(new Meaning.Blank()));
    return all;
  }
}
