package osteolog.ui.manuscript;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.exchange.csv.CsvFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.text.PaperRefused;
import osteolog.exchange.text.PaperText;
import osteolog.review.manuscript.Against;
import osteolog.review.manuscript.Comparison;
import osteolog.review.manuscript.ComparisonWords;
import osteolog.review.manuscript.Manuscript;
import osteolog.review.manuscript.ManuscriptCheck;
import osteolog.review.manuscript.Verdict;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.CodeFilter;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.RowTable;
import osteolog.ui.kit.Screen;
import osteolog.words.Words;

/// Compares the text of a draft or a paper with the cases that it is about. The text stays on the
/// screen: nothing of it is kept.
public final class ManuscriptScreen implements Screen {

  @FXML private TextField cases;
  @FXML private TextArea text;
  @FXML private Label told;
  @FXML private CodeFilter<Verdict> verdicts;
  @FXML private TableView<Comparison> table;
  @FXML private TableColumn<Comparison, String> lineColumn;
  @FXML private TableColumn<Comparison, String> caseColumn;
  @FXML private TableColumn<Comparison, String> topicColumn;
  @FXML private TableColumn<Comparison, String> verdictColumn;
  @FXML private TableColumn<Comparison, String> saidColumn;
  @FXML private Label detail;
  @FXML private Button entry;
  @FXML private Button export;

  private final Logbook logbook;
  private final Background background;
  private final Background reading;
  private final FileChoice choice;
  private final Words words;
  private final ComparisonWords say;
  private RowTable<Comparison> rows;
  private List<Comparison> all = List.of();
  private CaseDoor door = (_, _) -> {};

  /// A screen over this log book; `reading` is the worker for long reads.
  @SuppressWarnings("NullAway.Init") // the table comes with the FXML
  public ManuscriptScreen(
      Logbook logbook, Background background, Background reading, FileChoice choice, Words words) {
    this.logbook = logbook;
    this.background = background;
    this.reading = reading;
    this.choice = choice;
    this.words = words;
    this.say = new ComparisonWords(words);
  }

  @FXML
  private void initialize() {
    RowTable.text(lineColumn, row -> Integer.toString(row.line()));
    RowTable.text(caseColumn, row -> row.label().orElse(""));
    RowTable.text(topicColumn, row -> say.topic(row.topic()));
    RowTable.text(verdictColumn, row -> words.name(row.verdict()));
    RowTable.text(saidColumn, say::say);
    rows = new RowTable<>(table, Comparison::equals, _ -> openEntry());
    table.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
    verdicts.prepare(Verdict.values(), "manuscript.filter", words, this::fill);
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    cases.setOnAction(_ -> check());
    showChosen();
    fill();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      check();
    } else if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
      // In a text of many lines Tab would write a tab; here it goes on.
      key.consume();
      text.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  @FXML
  private void openFile() {
    choice
        .file(words.text("manuscript.open.title"))
        .ifPresent(
            file ->
                reading.ask(
                    () -> PaperText.read(file),
                    read -> {
                      text.setText(read);
                      check();
                    },
                    wrong -> refused(wrong, file)));
  }

  private void refused(Throwable wrong, Path file) {
    if (wrong instanceof PaperRefused paper) {
      told.setText(words.text("paper." + Column.code(paper.why()), file.toString()));
    } else {
      reading.tell(wrong);
    }
  }

  @FXML
  private void check() {
    var typed = text.getText();
    if (typed.isBlank()) {
      told.setText(words.text("manuscript.empty"));
      text.requestFocus();
      return;
    }
    var labels = PaperCases.labels(cases.getText());
    background.ask(() -> PaperCases.of(logbook, labels), found -> compare(typed, found));
  }

  private void compare(String typed, PaperCases about) {
    if (about.tooMany() > 0) {
      told.setText(words.text("manuscript.name_cases", Integer.toString(about.tooMany())));
      cases.requestFocus();
    } else if (!about.unknown().isEmpty()) {
      told.setText(words.text("manuscript.no_case", String.join(", ", about.unknown())));
      cases.requestFocus();
    } else {
      told.setText(words.text("manuscript.checking"));
      reading.ask(() -> ManuscriptCheck.of(Manuscript.read(typed), about.files()), this::showFound);
    }
  }

  private void showFound(List<Comparison> found) {
    all =
        found.stream()
            .sorted(
                Comparator.comparing((Comparison c) -> rank(c.verdict()))
                    .thenComparing(Comparison::line))
            .toList();
    told.setText(
        all.isEmpty()
            ? words.text("manuscript.nothing")
            : words.text("manuscript.sum", count(0), count(1), count(2)));
    fill();
    table.requestFocus();
  }

  /// Agreements 0, disagreements 1, the rest 2; shown with the disagreements first.
  private static int group(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> 0;
      case DISAGREES -> 1;
      case NOT_RECORDED, NOT_ATTRIBUTED, NOT_COMPARED, NOT_READ -> 2;
    };
  }

  private static int rank(Verdict verdict) {
    return (group(verdict) + 2) % 3;
  }

  private String count(int group) {
    return Long.toString(all.stream().filter(c -> group(c.verdict()) == group).count());
  }

  private void fill() {
    rows.fill(
        all.stream().filter(c -> verdicts.takes(c.verdict())).toList(),
        words.text(all.isEmpty() ? "manuscript.hint" : "manuscript.none_shown"));
    export.setDisable(all.isEmpty());
  }

  private void showChosen() {
    var chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    detail.setText(chosen.map(say::say).orElse(""));
    entry.setDisable(chosen.flatMap(ManuscriptScreen::recorded).isEmpty());
    chosen
        .map(Comparison::sentence)
        .filter(sentence -> sentence.to() <= text.getLength())
        .ifPresent(sentence -> text.selectRange(sentence.from(), sentence.to()));
  }

  private static Optional<Entry> recorded(Comparison comparison) {
    return comparison.against() instanceof Against.Recorded(var entry, _)
        ? Optional.of(entry)
        : Optional.empty();
  }

  @FXML
  private void openEntry() {
    rows.chosen()
        .flatMap(ManuscriptScreen::recorded)
        .ifPresent(found -> door.open(found.caseId(), Optional.of(found.id())));
  }

  @FXML
  private void exportCsv() {
    var table = all;
    choice
        .newFile(words.text("manuscript.export.title"), "manuscript.csv", "csv")
        .ifPresent(
            target ->
                reading.ask(
                    () -> {
                      CsvFile.write(
                          target, out -> ManuscriptRows.write(table, out, CsvOptions.DEFAULT));
                      return target;
                    },
                    written ->
                        told.setText(words.text("manuscript.exported", written.toString()))));
  }

  @Override
  public void onOpen(CaseDoor way) {
    door = way;
  }

  @Override
  public void enter() {
    text.requestFocus();
  }

  @Override
  public void comeBack() {
    table.requestFocus();
  }
}
