package osteolog.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.Preview;
import osteolog.ui.importing.Coming.Read;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.Job;
import osteolog.ui.kit.LongRead;
import osteolog.ui.kit.LongWork;
import osteolog.ui.kit.RowTable;
import osteolog.words.Words;

/// The third step: what would change, row by row, and the import itself as one act.
public final class PreviewStep {

  @FXML private Label counts;
  @FXML private CheckBox onlyProblems;
  @FXML private Label first;
  @FXML private HBox progressLine;
  @FXML private ProgressBar progress;
  @FXML private TableView<PreviewRow> rows;
  @FXML private TableColumn<PreviewRow, String> fileColumn;
  @FXML private TableColumn<PreviewRow, String> lineColumn;
  @FXML private TableColumn<PreviewRow, String> caseColumn;
  @FXML private TableColumn<PreviewRow, String> whatColumn;
  @FXML private TableColumn<PreviewRow, String> detailColumn;
  @FXML private Label detail;
  @FXML private Label said;
  @FXML private Button saveRows;
  @FXML private Button doIt;
  @FXML private HBox workLine;
  @FXML private ProgressBar workProgress;
  @FXML private Button stop;

  private final Intake into;
  private final LongWork work;
  private final Background reading;
  private final FileChoice choice;
  private final Words words;
  private final ImportWords say;
  private RowTable<PreviewRow> table;
  private LongRead read;
  private Optional<Coming> coming = Optional.empty();
  private Optional<Read.Whole> preview = Optional.empty();
  private boolean stale;

  /// A step that reads on this worker and writes as this long work.
  @SuppressWarnings("NullAway.Init") // the controls come with the FXML, the rest with the file
  public PreviewStep(
      Intake into, LongWork work, Background reading, FileChoice choice, Words words) {
    this.into = into;
    this.work = work;
    this.reading = reading;
    this.choice = choice;
    this.words = words;
    this.say = new ImportWords(words);
  }

  @FXML
  private void initialize() {
    RowTable.text(fileColumn, PreviewRow::file);
    RowTable.text(lineColumn, row -> Long.toString(row.line()));
    RowTable.text(caseColumn, PreviewRow::label);
    RowTable.text(whatColumn, PreviewRow::what);
    RowTable.text(detailColumn, PreviewRow::detail);
    whatColumn.setCellFactory(_ -> new Becoming());
    table = new RowTable<>(rows, PreviewRow::equals, _ -> {});
    rows.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> detail.setText(row == null ? "" : row.detail()));
    read = new LongRead(reading, progressLine, progress);
    onlyProblems.selectedProperty().subscribe(_ -> fill());
    work.underWay().subscribe(this::tellJob);
    tell("");
  }

  /// Works out what a table would change by its mapping.
  void show(Opened.Whole table, Mapping settled) {
    show(new FromTable(into, say, table, settled));
  }

  /// Works out what whole entries would change.
  void show(Opened.Entries entries) {
    show(new FromEntries(into, say, entries));
  }

  private void show(Coming now) {
    coming = Optional.of(now);
    tell("");
    look();
  }

  /// Works it out again, as something has changed.
  void refresh() {
    stale = coming.isPresent();
    if (stale && work.underWay().get().isEmpty()) {
      look();
    }
  }

  private void look() {
    stale = false;
    preview = Optional.empty();
    counts.setText(words.text("import.previewing"));
    fill();
    coming.ifPresent(now -> read.begin(now::preview, this::show));
  }

  private void show(Read came) {
    preview = came instanceof Read.Whole whole ? Optional.of(whole) : Optional.empty();
    counts.setText(
        preview.map(p -> new CountWords(say).said(p.counted(), isOfEntries())).orElse(""));
    refused(came).ifPresent(this::tell);
    fill();
  }

  private boolean isOfEntries() {
    return coming.filter(Coming::isOfEntries).isPresent();
  }

  private Optional<String> refused(Read came) {
    return switch (came) {
      case Read.Whole _ -> Optional.empty();
      case Read.Stopped() -> Optional.of(words.text("import.import_stopped"));
      case Read.Refused(var why) -> Optional.of(why);
    };
  }

  private void fill() {
    List<PreviewRow> shown =
        preview.map(p -> onlyProblems.isSelected() ? p.problems() : p.rows()).orElse(List.of());
    fileColumn.setVisible(coming.filter(Coming::isOfSeveral).isPresent());
    table.fill(shown, preview.isPresent() ? words.text(nothing()) : "");
    first.setText(preview.map(Read.Whole::cut).orElse(""));
    tellReady();
  }

  private String nothing() {
    return isOfEntries() && !onlyProblems.isSelected()
        ? "import.preview.nothing_new"
        : "import.preview.none";
  }

  private void tellReady() {
    var counted = preview.map(Read.Whole::counted);
    long taken = counted.map(Preview::taken).orElse(0L);
    boolean busy = work.underWay().get().isPresent();
    doIt.setText(
        taken > 0
            ? words.text(isOfEntries() ? "import.do.entries" : "import.do", Long.toString(taken))
            : words.text("import.do.none"));
    doIt.setDisable(busy || taken == 0);
    saveRows.setDisable(busy || counted.map(Preview::notTaken).orElse(0L) == 0);
  }

  @FXML
  void doIt() {
    if (doIt.isDisabled() || coming.isEmpty()) {
      return;
    }
    tell("");
    work.begin(
        words.text("import.importing"),
        coming.get()::take,
        this::taken,
        () -> told(words.text("import.not_done")));
  }

  private String taken(Read came) {
    if (came instanceof Read.Whole(var counted, _, _, _, var spool) && spool != null) {
      var done = done(counted);
      into.edits()
          .applyAll(
              "import.case", spool, kept -> tell(kept ? done : words.text("import.not_done")));
      return words.text(
          isOfEntries() ? "import.read.entries" : "import.read", Long.toString(counted.rows()));
    }
    return told(refused(came).orElse(""));
  }

  private String done(Preview counted) {
    return words.text(
        isOfEntries() ? "import.done.entries" : "import.done",
        Long.toString(counted.taken()),
        Long.toString(sum(counted.added())),
        Long.toString(sum(counted.edited())));
  }

  private static long sum(Map<EntryKind, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @FXML
  private void saveRows() {
    coming.ifPresent(
        now ->
            choice
                .newFile(words.text("import.save_rows.title"), "not-taken.csv", "csv")
                .ifPresent(target -> save(now, target)));
  }

  private void save(Coming now, Path target) {
    var saved = now.isOfEntries() ? "import.saved_reasons" : "import.saved_rows";
    work.begin(
        job -> now.notTaken(target, job),
        written ->
            told(
                written
                    .map(n -> words.text(saved, Long.toString(n), target.toString()))
                    .orElseGet(() -> words.text("export.stopped"))),
        () -> told(words.text("export.failed")));
  }

  @FXML
  private void stop() {
    work.stop();
  }

  @FXML
  private void stopReading() {
    read.stop();
    counts.setText(words.text("import.stopped"));
  }

  /// The focus goes to what can be pressed, and comes back.
  private void tellJob(Optional<Job> job) {
    boolean focused = doIt.isFocused() || stop.isFocused();
    shown(workLine, job.isPresent());
    workProgress.progressProperty().unbind();
    job.ifPresent(now -> workProgress.progressProperty().bind(now.progress()));
    tellReady();
    if (job.isEmpty() && stale) {
      look();
    }
    if (focused) {
      (job.isPresent() ? stop : rows).requestFocus();
    }
  }

  private String told(String sentence) {
    tell(sentence);
    return sentence;
  }

  private void tell(String sentence) {
    said.setText(sentence);
    shown(said, !sentence.isEmpty());
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  /// Puts the focus where one begins.
  void enter() {
    rows.requestFocus();
  }
}
