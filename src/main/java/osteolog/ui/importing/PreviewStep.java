package osteolog.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import osteolog.ui.importing.TableImport.Read;
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

  private final TableImport imports;
  private final LongWork work;
  private final Background reading;
  private final FileChoice choice;
  private final Words words;
  private final ImportWords say;
  private RowTable<PreviewRow> table;
  private LongRead read;
  private Opened.Whole file;
  private Mapping mapping;
  private Optional<Preview> preview = Optional.empty();
  private boolean stale;

  /// A step that reads on this worker and writes as this long work.
  @SuppressWarnings("NullAway.Init") // the controls come with the FXML, the rest with the file
  public PreviewStep(
      TableImport imports, LongWork work, Background reading, FileChoice choice, Words words) {
    this.imports = imports;
    this.work = work;
    this.reading = reading;
    this.choice = choice;
    this.words = words;
    this.say = new ImportWords(words);
  }

  @FXML
  private void initialize() {
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

  /// Works out what would change.
  void show(Opened.Whole opened, Mapping settled) {
    file = opened;
    mapping = settled;
    tell("");
    look();
  }

  /// Works it out again, as something has changed.
  void refresh() {
    stale = file != null;
    if (stale && work.underWay().get().isEmpty()) {
      look();
    }
  }

  private void look() {
    stale = false;
    preview = Optional.empty();
    counts.setText(words.text("import.previewing"));
    fill();
    var opened = file;
    var settled = mapping;
    read.begin(job -> imports.preview(opened, settled, job), this::show);
  }

  private void show(Read came) {
    preview = came instanceof Read.Whole(var whole, _) ? Optional.of(whole) : Optional.empty();
    counts.setText(preview.map(new CountWords(say)::said).orElse(""));
    refused(came).ifPresent(this::tell);
    fill();
  }

  private Optional<String> refused(Read came) {
    return switch (came) {
      case Read.Whole _ -> Optional.empty();
      case Read.Stopped() -> Optional.of(words.text("import.import_stopped"));
      case Read.Refused(var why) -> Optional.of(say.refused(file.name(), why));
      case Read.Faulty(var faults) ->
          Optional.of(
              faults.stream()
                  .map(say::faulty)
                  .distinct()
                  .limit(5)
                  .collect(Collectors.joining(" ")));
    };
  }

  private void fill() {
    List<PreviewRow> shown =
        preview
            .map(
                p ->
                    new PreviewRows(say, label())
                        .of(onlyProblems.isSelected() ? p.firstNotTaken() : p.first()))
            .orElse(List.of());
    table.fill(shown, preview.isPresent() ? words.text("import.preview.none") : "");
    first.setText(
        preview.filter(p -> p.rows() > TableImport.SHOWN).isPresent()
            ? words.text("import.first_only", Integer.toString(TableImport.SHOWN))
            : "");
    tellReady();
  }

  /// Where the label of the case stands in a row of the file; -1 where none does.
  private int label() {
    var label = mapping.cases().label();
    return label == null ? -1 : file.samples().header().indexOf(label.header());
  }

  private void tellReady() {
    long taken = preview.map(Preview::taken).orElse(0L);
    boolean busy = work.underWay().get().isPresent();
    doIt.setText(
        taken > 0 ? words.text("import.do", Long.toString(taken)) : words.text("import.do.none"));
    doIt.setDisable(busy || taken == 0);
    saveRows.setDisable(busy || preview.map(Preview::notTaken).orElse(0L) == 0);
  }

  @FXML
  void doIt() {
    if (doIt.isDisabled()) {
      return;
    }
    var opened = file;
    var settled = mapping;
    tell("");
    work.begin(
        words.text("import.importing"),
        job -> imports.take(opened, settled, job),
        this::taken,
        () -> told(words.text("import.not_done")));
  }

  private String taken(Read came) {
    if (came instanceof Read.Whole(var counted, var spool) && spool != null) {
      imports
          .edits()
          .applyAll(
              "import.table",
              spool,
              kept -> tell(kept ? done(counted) : words.text("import.not_done")));
      return words.text("import.read", Long.toString(counted.rows()));
    }
    return told(refused(came).orElse(""));
  }

  private String done(Preview counted) {
    return words.text(
        "import.done",
        Long.toString(counted.taken()),
        Long.toString(sum(counted.added())),
        Long.toString(sum(counted.edited())));
  }

  private static long sum(Map<EntryKind, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @FXML
  private void saveRows() {
    var opened = file;
    var settled = mapping;
    choice
        .newFile(words.text("import.save_rows.title"), "not-taken.csv", "csv")
        .ifPresent(
            target ->
                work.begin(
                    job -> imports.notTaken(target, opened, settled, job),
                    written ->
                        told(
                            written
                                .map(
                                    n ->
                                        words.text(
                                            "import.saved_rows",
                                            Long.toString(n),
                                            target.toString()))
                                .orElseGet(() -> words.text("export.stopped"))),
                    () -> told(words.text("export.failed"))));
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
