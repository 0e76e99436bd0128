package osteolog.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.time.Moment;
import osteolog.review.FindingWords;
import osteolog.review.Judged;
import osteolog.review.Statement;
import osteolog.ui.kit.Edits;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// One finding: what is said against what, where each was read, and whether somebody accepted it.
public final class FindingPane {

  @FXML private VBox finding;
  @FXML private ScrollPane said;
  @FXML private Label title;
  @FXML private Label about;
  @FXML private VBox statements;
  @FXML private Label decision;
  @FXML private TextField reason;
  @FXML private Button accept;
  @FXML private Button reopen;

  private final Edits edits;
  private final Words words;
  private final FindingWords say;
  private final Supplier<UUID> ids;
  private final Supplier<LocalDate> today;
  private final String user;
  private final Map<String, String> typed = new HashMap<>();
  private Consumer<Statement> opener = _ -> {};
  private Runnable decided = () -> {};
  private @Nullable Judged shown;

  /// A pane that accepts in the name of `user`, on the day that is `today`.
  public FindingPane(
      Edits edits, Words words, Supplier<UUID> ids, Supplier<LocalDate> today, String user) {
    this.edits = edits;
    this.words = words;
    this.say = new FindingWords(words);
    this.ids = ids;
    this.today = today;
    this.user = user;
  }

  @FXML
  private void initialize() {
    reason.textProperty().subscribe(_ -> tellButtons());
    clear();
  }

  /// How to open the entry of a statement, and what to do when a finding is about to be accepted or
  /// opened again.
  public void on(Consumer<Statement> open, Runnable decided) {
    this.opener = open;
    this.decided = decided;
  }

  /// Shows a finding of the case with that label; a reason that was typed for it before stands
  /// there again.
  public void show(Judged judged, String label) {
    hold();
    boolean same = isShown(judged);
    shown = judged;
    var found = judged.finding();
    title.setText(say.title(found.rule()));
    title.setGraphic(SeveritySign.of(found.severity()));
    about.setText(
        words.text(
            "review.about", words.name(found.severity()), words.name(found.subject()), label));
    statements.getChildren().setAll(cards(found.statements()));
    decision.setText(decision(judged));
    decision.setManaged(!decision.getText().isEmpty());
    reason.setDisable(!judged.isOpen());
    if (!same) {
      said.setVvalue(0);
      reason.setText(typed.getOrDefault(found.id(), ""));
    }
    tellButtons();
    finding.setVisible(true);
  }

  /// Shows nothing.
  public void clear() {
    hold();
    shown = null;
    statements.getChildren().clear();
    finding.setVisible(false);
  }

  private boolean isShown(Judged judged) {
    return shown != null && shown.finding().id().equals(judged.finding().id());
  }

  /// Keeps what was typed for the finding that is shown.
  private void hold() {
    if (shown != null) {
      typed.put(shown.finding().id(), reason.getText());
    }
  }

  private List<Node> cards(List<Statement> all) {
    var cards = new ArrayList<Node>();
    for (var statement : all) {
      cards.add(card(statement, cards.size()));
    }
    return cards;
  }

  private Node card(Statement statement, int number) {
    var text = new Label(say.text(statement));
    text.setWrapText(true);
    text.getStyleClass().add("statement-text");
    var source = new Label(say.source(statement));
    source.setWrapText(true);
    source.getStyleClass().add("quiet");
    var read = new VBox(2, text, source);
    HBox.setHgrow(read, Priority.ALWAYS);
    var name = words.text("review.open_entry");
    var open = new Button(name);
    open.setId("open-statement-" + number);
    open.setMinWidth(HBox.USE_PREF_SIZE);
    open.setAccessibleText(name + ": " + say.text(statement));
    open.setOnAction(_ -> opener.accept(statement));
    var card = new HBox(10, read, open);
    card.getStyleClass().add("statement");
    return card;
  }

  private String decision(Judged judged) {
    return judged
        .acceptance()
        .map(
            acceptance ->
                words.text(
                    judged.isOpen() ? "review.reopened" : "review.accepted",
                    new MomentWords(words).say(acceptance.when()),
                    Objects.requireNonNullElse(acceptance.acceptedBy(), ""),
                    acceptance.reason()))
        .orElse("");
  }

  private void tellButtons() {
    boolean open = shown != null && shown.isOpen();
    accept.setDisable(!open || reason.getText().isBlank());
    reopen.setDisable(shown == null || open);
  }

  @FXML
  private void accept() {
    var judged = shown;
    if (judged == null || accept.isDisabled()) {
      return;
    }
    var why = reason.getText().strip();
    var acceptance = Judged.accept(judged.finding(), ids.get(), Moment.on(today.get()), why, user);
    reason.setText("");
    hold();
    decided.run();
    edits.apply(
        "accept.finding",
        List.of(Change.added(acceptance)),
        () -> {
          typed.put(judged.finding().id(), why);
          if (isShown(judged) && reason.getText().isEmpty()) {
            reason.setText(why);
          }
        });
  }

  @FXML
  private void reopen() {
    Optional.ofNullable(shown)
        .flatMap(Judged::acceptance)
        .ifPresent(
            acceptance -> {
              decided.run();
              edits.apply("reopen.finding", List.of(Change.removed(acceptance)), () -> {});
            });
  }

  /// Opens the entry of the first statement.
  void openFirst() {
    if (shown != null) {
      opener.accept(shown.finding().a());
    }
  }
}
