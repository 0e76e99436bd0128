package osteolog.ui.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.UsualRange;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Reading.Unclear;
import osteolog.domain.time.Reading.Understood;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// A labelled field of a form for one column of an entry; FXML names the column and the rest
/// follows from the record.
public final class EntryField extends VBox {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass COPIED = PseudoClass.getPseudoClass("copied");

  private final Label label = new Label();
  private final Label unit = new Label();
  private final Label message = new Label();
  private String column = "";
  private @Nullable Editor editor;
  private @Nullable Words words;
  private final Map<String, String> offers = new LinkedHashMap<>();
  private Function<String, Optional<UsualRange>> usual = _ -> Optional.empty();
  private boolean refused;
  private String shown = "";

  /// An empty field; [#setColumn] and the form complete it.
  public EntryField() {
    getStyleClass().add("entry-field");
    label.getStyleClass().add("entry-label");
    unit.getStyleClass().add("entry-unit");
    message.getStyleClass().add("entry-message");
    message.setWrapText(true);
    setSpacing(2);
  }

  /// The name of the column, as the record's shape has it.
  public String getColumn() {
    return column;
  }

  /// Sets the name of the column.
  public void setColumn(String column) {
    this.column = column;
  }

  /// Completes the field from the record: its label, its editor, its unit.
  void prepare(EntryKind kind, Words words, Supplier<LocalDate> today) {
    this.words = words;
    var shape = kind.shape().column(column);
    var made = new Editors(words, today).of(shape, offers);
    editor = made;
    label.setText(words.field(kind, column));
    label.setMnemonicParsing(true);
    label.setLabelFor(made.control());
    made.control().setId(column);
    message.setId("message-" + column);
    made.control().setAccessibleText(label.getText().replace("_", ""));
    unit.setText(
        words.has("unit." + shape.field().unit())
            ? words.text("unit." + shape.field().unit())
            : "");
    var line = new HBox(6, made.control(), unit);
    HBox.setHgrow(made.control(), Priority.ALWAYS);
    made.control().setMaxWidth(Double.MAX_VALUE);
    unit.setMinWidth(USE_PREF_SIZE);
    unit.setPadding(new Insets(6, 0, 0, 0));
    unit.setManaged(!unit.getText().isEmpty());
    getChildren().setAll(label, line, message);
    made.control().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    if (made.control() instanceof TextInputControl input) {
      input.textProperty().addListener((_, _, _) -> showReading());
    }
    clear();
  }

  /// The label's text with its mnemonic, for the form to choose letters.
  void relabel(UnaryOperator<String> change) {
    label.setText(change.apply(label.getText()));
  }

  /// Shows a canonical text, or why there is none, and forgets any fault.
  void show(@Nullable String text, Missing.@Nullable Reason reason) {
    clear();
    editor().show(kept(text, reason));
    shown = text();
  }

  /// Takes this as what is kept, and leaves what stands in the field.
  void rest(@Nullable String text, Missing.@Nullable Reason reason) {
    var here = text();
    editor().show(kept(text, reason));
    shown = text();
    editor().show(here);
  }

  /// Puts a text in as if the user had typed it.
  void type(String text) {
    editor().show(text);
  }

  /// What stands in the field is from now on what is kept, or on its way to it.
  void settle() {
    shown = text();
  }

  /// Whether the user put in something else than what was shown.
  boolean differs() {
    return !text().equals(shown);
  }

  private String kept(@Nullable String text, Missing.@Nullable Reason reason) {
    return text != null ? text : reason != null ? reason.name() : "";
  }

  /// The rows that the field can name, in words by identity, in their order.
  void offer(Map<String, String> rows) {
    offers.clear();
    offers.putAll(rows);
    if (editor() instanceof CodeEditor codes) {
      codes.offer(List.copyOf(rows.keySet()));
    }
  }

  /// How the field finds out in which range its number usually lies.
  void asks(Function<String, Optional<UsualRange>> usual) {
    this.usual = usual;
  }

  /// One key says why an empty field is empty, the next press another reason, and at last none.
  private void pressed(KeyEvent key) {
    if (key.getCode() != KeyCode.F8) {
      return;
    }
    key.consume();
    var reasons = Arrays.stream(Missing.Reason.values()).map(Enum::name).toList();
    int at = reasons.indexOf(text());
    if (at >= 0 || text().isEmpty()) {
      editor().show(at + 1 < reasons.size() ? reasons.get(at + 1) : "");
      showReading();
    }
  }

  /// What was put in.
  String text() {
    return editor().text();
  }

  /// The control that takes the focus.
  public Control control() {
    return editor().control();
  }

  /// Calls `chosen` whenever another code is chosen.
  void onChosen(Runnable chosen) {
    if (editor() instanceof CodeEditor codes) {
      codes.control().valueProperty().subscribe(_ -> chosen.run());
    }
  }

  /// True while the focus is in the field. (The control's own focus: `focusWithin` miscounts a
  /// combo box, JavaFX 26.)
  ReadOnlyBooleanProperty focusInside() {
    return control().focusedProperty();
  }

  /// Whether the field holds typing that is not kept yet.
  boolean hasTyping() {
    return editor().control() instanceof TextInputControl && differs();
  }

  /// Says under the field what is wrong and what to do; the field keeps what was typed.
  void refuse(Problem problem) {
    var spoken = words;
    if (spoken == null) {
      return;
    }
    // The reader of moments knows better than the record why a typed text means none.
    var sentence =
        problem.why() == Problem.Why.NOT_A_MOMENT
                && editor() instanceof MomentEditor moment
                && moment.reading() instanceof Unclear unclear
            ? ProblemWords.say(spoken, unclear)
            : ProblemWords.say(spoken, problem);
    refused = true;
    message.setText(sentence);
    message.setVisible(true);
    message.setManaged(true);
    editor().control().pseudoClassStateChanged(INVALID, true);
    editor().control().setAccessibleHelp(sentence);
    message.pseudoClassStateChanged(INVALID, true);
  }

  /// Whether a fault stands under the field.
  boolean isRefused() {
    return refused;
  }

  /// Takes the fault away.
  void clear() {
    refused = false;
    editor().control().pseudoClassStateChanged(INVALID, false);
    editor().control().setAccessibleHelp(null);
    message.pseudoClassStateChanged(INVALID, false);
    showReading();
  }

  /// Says below the field what was understood: why it is empty, or which moment is meant.
  private void showReading() {
    var spoken = words;
    if (spoken == null || refused) {
      return;
    }
    if (isReason(text()) && editor().control() instanceof TextInputControl) {
      say(spoken.text("Reason." + text().toLowerCase(Locale.ROOT)));
    } else if (editor() instanceof MomentEditor moment && !moment.isEmpty()) {
      switch (moment.reading()) {
        case Understood(var said) -> say(new MomentWords(spoken).say(said));
        case Unclear unclear -> say(ProblemWords.say(spoken, unclear));
      }
    } else {
      say(unusual().map(range -> unusual(spoken, range)).orElse(""));
    }
  }

  /// The usual range that the number lies outside of.
  private Optional<UsualRange> unusual() {
    try {
      var number = new BigDecimal(text());
      return usual.apply(column).filter(range -> !range.holds(number));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static String unusual(Words spoken, UsualRange range) {
    return spoken.text("form.unusual", range.low().toPlainString(), range.high().toPlainString());
  }

  /// Marks what was copied from an earlier entry until the user has been there.
  void markCopied(boolean copied) {
    pseudoClassStateChanged(COPIED, copied);
  }

  /// Marks that a question on the field is open.
  void markAsked(boolean asked) {
    label.setGraphic(asked ? new FontIcon("mdi2c-comment-question-outline") : null);
  }

  static boolean isReason(String text) {
    for (var reason : Missing.Reason.values()) {
      if (reason.name().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private void say(String text) {
    message.setText(text);
    message.setVisible(!text.isEmpty());
    message.setManaged(!text.isEmpty());
  }

  private Editor editor() {
    if (editor == null) {
      throw new IllegalStateException("the form has not prepared the field " + column);
    }
    return editor;
  }
}
