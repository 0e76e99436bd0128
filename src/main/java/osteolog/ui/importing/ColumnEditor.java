package osteolog.ui.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import osteolog.domain.schema.Column;
import osteolog.exchange.mapping.DateOrder;
import osteolog.exchange.mapping.Doubt;
import osteolog.exchange.mapping.MappingDraft;
import osteolog.exchange.mapping.Samples;
import osteolog.exchange.mapping.Use;
import osteolog.words.Words;

/// The editor of one column of the file: what it becomes and what its values mean.
public final class ColumnEditor {

  @FXML private ScrollPane editor;
  @FXML private Label title;
  @FXML private Label doubts;
  @FXML private ComboBox<Goal> kind;
  @FXML private VBox fieldPart;
  @FXML private ComboBox<Column> field;
  @FXML private VBox usePart;
  @FXML private ComboBox<Use> use;
  @FXML private VBox orderPart;
  @FXML private ComboBox<Optional<DateOrder>> order;
  @FXML private CheckBox make;
  @FXML private CheckBox comma;
  @FXML private VBox samePart;
  @FXML private VBox same;
  @FXML private VBox valuePart;
  @FXML private VBox values;

  private final ImportWords say;
  private final Supplier<LocalDate> today;
  private OneOf<Goal> goals;
  private OneOf<Column> fields;
  private OneOf<Use> uses;
  private OneOf<Optional<DateOrder>> orders;
  private MappingDraft draft;
  private Samples samples;
  private String header = "";
  private Runnable changed = () -> {};

  /// An editor in these words; `today` is what `t` means in a moment.
  @SuppressWarnings("NullAway.Init") // the controls come with the FXML, the draft with the file
  public ColumnEditor(Words words, Supplier<LocalDate> today) {
    this.say = new ImportWords(words);
    this.today = today;
  }

  @FXML
  private void initialize() {
    goals = new OneOf<>(kind, goal -> goal.name(say), this::goal);
    fields = new OneOf<>(field, column -> fieldName(column), this::field);
    uses = new OneOf<>(use, say::use, this::showUse);
    orders =
        new OneOf<>(
            order,
            o -> o.map(say.words()::name).orElseGet(() -> say.words().text("import.order.none")),
            o -> {
              draft.dates(header, o.orElse(null));
              changed.run();
            });
    make.selectedProperty()
        .subscribe(
            (_, is) -> {
              draft.makeCases(is);
              changed.run();
            });
    comma
        .selectedProperty()
        .subscribe(
            (_, is) -> {
              if (use.getValue() != null) {
                draft.decimalComma(use.getValue(), is);
                changed.run();
              }
            });
    editor.setVisible(false);
  }

  private String fieldName(Column column) {
    var goal = kind.getValue();
    return goal == null || goal.kind() == null ? "" : say.field(goal.kind(), column.name());
  }

  /// Shows a column of the file; `then` runs after every change.
  void show(String name, MappingDraft edited, Samples seen, List<Doubt> unsure, Runnable then) {
    header = name;
    draft = edited;
    samples = seen;
    changed = then;
    editor.setVisible(true);
    title.setText(name);
    doubts.setText(
        unsure.stream()
            .filter(doubt -> doubt.header().equals(name) && isOpen(doubt))
            .map(say::doubt)
            .distinct()
            .collect(Collectors.joining("\n")));
    shown(doubts, !doubts.getText().isEmpty());
    var first = draft.mapping().uses(name).stream().findFirst();
    goals.show(Goal.all(), first.map(u -> new Goal(Goal.What.FIELD, u.kind())).orElse(caseGoal()));
    showGoal(first);
  }

  /// Whether a doubt still is one.
  private boolean isOpen(Doubt doubt) {
    var unsettled = draft.unsettled();
    var every = draft.mapping().uses(header);
    return switch (doubt.why()) {
      case VALUES_UNKNOWN, WORDS_FOR_NUMBERS ->
          every.stream().anyMatch(u -> !unsettled.values(u).isEmpty());
      case DAY_OR_MONTH, TWO_ORDERS -> every.stream().anyMatch(unsettled::order);
      case HEADER_UNKNOWN, IDENTIFIER, OF_REDCAP, SECOND_COLUMN, WHICH_DATE -> every.isEmpty();
      case MAY_NAME_THE_PATIENT -> draft.mapping().tellsCase(header);
      case NO_CASE, REASON_UNSURE, POINT_OR_COMMA, VAS_LENGTH, REQUIRED, TIME_IN_HEADER -> true;
    };
  }

  private Goal caseGoal() {
    return new Goal(draft.mapping().tellsCase(header) ? Goal.What.LABEL : Goal.What.NOTHING, null);
  }

  private void showGoal(Optional<Use> first) {
    var goal = kind.getValue();
    shown(fieldPart, goal != null && goal.kind() != null);
    if (goal != null && goal.kind() != null) {
      var all = MappingDraft.columns(goal.kind());
      var now =
          first.flatMap(u -> all.stream().filter(c -> c.name().equals(u.column())).findFirst());
      fields.show(all, now.orElse(null));
    }
    shown(make, goal != null && goal.what() == Goal.What.LABEL);
    make.setSelected(draft.mapping().cases().make());
    var every = first.isPresent() ? draft.mapping().uses(header) : List.<Use>of();
    uses.show(every, first.orElse(null));
    shown(usePart, every.size() > 1);
    first.ifPresentOrElse(this::showUse, this::showNoUse);
  }

  private void showNoUse() {
    for (var part : List.of(orderPart, comma, samePart, valuePart)) {
      shown(part, false);
    }
  }

  private void showUse(Use now) {
    var type =
        MappingDraft.columns(now.kind()).stream()
            .filter(c -> c.name().equals(now.column()))
            .map(Column::type)
            .findFirst();
    var feed = draft.mapping().feed(now);
    shown(orderPart, type.filter(Column.Type.MOMENT::equals).isPresent());
    var every = new ArrayList<Optional<DateOrder>>();
    every.add(Optional.empty());
    Arrays.stream(DateOrder.values()).map(Optional::of).forEach(every::add);
    orders.show(every, feed.map(f -> f.dates()));
    shown(comma, type.filter(t -> t == Column.Type.WHOLE || t == Column.Type.DECIMAL).isPresent());
    comma.setSelected(feed.filter(f -> f.decimalComma()).isPresent());
    shown(samePart, new EveryRow(draft, say, today, changed).fill(same, now));
    shown(valuePart, new ValuePairs(draft, samples, say, changed).fill(values, header, now));
    editor.setVvalue(0);
  }

  private void goal(Goal chosen) {
    switch (chosen.what()) {
      case NOTHING -> draft.leave(header);
      case LABEL -> draft.label(header);
      // It is placed once its field is chosen.
      case FIELD -> {}
    }
    showGoal(Optional.empty());
    changed.run();
  }

  private void field(Column chosen) {
    var goal = kind.getValue();
    if (goal != null && goal.kind() != null) {
      draft.place(header, goal.kind(), chosen.name());
      showGoal(draft.mapping().uses(header).stream().findFirst());
      changed.run();
    }
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }
}
