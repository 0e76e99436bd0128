package osteolog.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Attachment;
import osteolog.domain.schema.Refused;
import osteolog.exchange.image.FileRefused;
import osteolog.store.KeptFiles;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.RowTable;
import osteolog.ui.sheet.CaseSheet;
import osteolog.ui.sheet.PageDoor;
import osteolog.words.Words;

/// The files of a case. A new one is copied aside, read and shown with every name in it, and counts
/// only when the user keeps it.
public final class FileSheet implements CaseSheet {

  @FXML private VBox sheet;
  @FXML private TableView<Attachment> table;
  @FXML private TableColumn<Attachment, String> nameColumn;
  @FXML private TableColumn<Attachment, String> typeColumn;
  @FXML private TableColumn<Attachment, String> bytesColumn;
  @FXML private Label told;
  @FXML private Pane frame;
  @FXML private ImageView picture;
  @FXML private Label about;
  @FXML private VBox found;
  @FXML private Button keepWithStudy;
  @FXML private Button keepFile;
  @FXML private Button discard;

  private final Intake intake;
  private final Background reading;
  private final Edits edits;
  private final FileChoice choice;
  private final Supplier<UUID> ids;
  private final Words words;
  private final FileWords say;
  private RowTable<Attachment> rows;
  private @Nullable PageDoor door;
  private @Nullable CaseFile file;
  private @Nullable Offered offered;

  /// A sheet that keeps files in `files`; `reading` is the worker for long reads.
  @SuppressWarnings("NullAway.Init") // the table comes with the FXML
  public FileSheet(
      KeptFiles files,
      Background reading,
      Edits edits,
      FileChoice choice,
      Supplier<UUID> ids,
      Words words) {
    this.intake = new Intake(files);
    this.reading = reading;
    this.edits = edits;
    this.choice = choice;
    this.ids = ids;
    this.words = words;
    this.say = new FileWords(words);
  }

  @FXML
  private void initialize() {
    RowTable.text(nameColumn, Attachment::fileName);
    RowTable.text(typeColumn, Attachment::mediaType);
    RowTable.text(
        bytesColumn, row -> row.bytes() == null ? null : String.format("%,d", row.bytes()));
    rows = new RowTable<>(table, (one, other) -> one.id().equals(other.id()), this::open);
    table.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
    picture.fitWidthProperty().bind(frame.widthProperty());
    picture.fitHeightProperty().bind(frame.heightProperty());
    offer(null);
  }

  private void open(Attachment attachment) {
    if (door != null) {
      door.open().accept(attachment, Optional.empty());
    }
  }

  @FXML
  private void attach() {
    choice.file(words.text("files.attach.title")).ifPresent(this::attach);
  }

  private void attach(Path path) {
    discard();
    var name = path.getFileName().toString();
    var about = file;
    told.setText(words.text("files.reading", name));
    reading.ask(
        () -> intake.read(path, name),
        read -> {
          if (about == null || file == null || !sameCase(about, file)) {
            letGo(read);
          } else {
            offer(read);
          }
        },
        wrong -> refused(name, wrong));
  }

  private static boolean sameCase(CaseFile one, CaseFile other) {
    return one.surgicalCase().id().equals(other.surgicalCase().id());
  }

  private void refused(String name, Throwable wrong) {
    told.setText("");
    if (wrong instanceof FileRefused refused) {
      told.setText(say.refused(name, refused));
    } else {
      reading.tell(wrong);
    }
  }

  /// Shows a file that does not count yet, with every name in it; nothing where there is none.
  private void offer(@Nullable Offered now) {
    offered = now;
    found.getChildren().clear();
    List.of(keepWithStudy, keepFile, discard).forEach(button -> button.setDisable(now == null));
    if (now == null) {
      return;
    }
    keepWithStudy.setDisable(!now.hasStudy());
    boolean there =
        file != null
            && file.all(Attachment.class).stream()
                .anyMatch(a -> a.sha256().equals(now.taken().sha256()));
    told.setText(words.text(there ? "files.there_already" : "files.not_kept_yet", now.name()));
    var identifiers = now.file().identifiers();
    heading(words.text(identifiers.isEmpty() ? "files.no_names" : "files.names"));
    identifiers.forEach(one -> line(say.identifier(one)));
    now.proposal()
        .ifPresent(
            proposal -> {
              heading(words.text("files.proposal"));
              say.proposed(proposal).forEach(this::line);
            });
    look(now);
    // A button pressed by its letter takes the focus after its deed.
    Platform.runLater((now.hasStudy() ? keepWithStudy : keepFile)::requestFocus);
  }

  private void look(Offered now) {
    reading.ask(() -> Seen.of(now.file()), seen -> show(seen, now.equals(offered)));
  }

  private void heading(String text) {
    line(text);
    found.getChildren().getLast().getStyleClass().add("column-head");
  }

  private void line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    found.getChildren().add(label);
  }

  private void show(Optional<Seen> seen, boolean wanted) {
    if (wanted) {
      picture.setImage(seen.map(Seen::image).orElse(null));
      about.setText(
          seen.map(
                  s ->
                      words.text(
                          s.spacing().isPresent() ? "files.seen.scale" : "files.seen.no_scale",
                          Integer.toString(s.frames()),
                          Integer.toString(s.width()),
                          Integer.toString(s.height())))
              .orElse(words.text("files.no_picture")));
    }
  }

  private void showChosen() {
    var chosen = rows.chosen();
    if (offered != null || chosen.isEmpty()) {
      return;
    }
    var sha = chosen.get().sha256();
    reading.ask(
        () -> Seen.of(intake.kept(sha)),
        seen -> show(seen, offered == null && rows.chosen().equals(chosen)));
  }

  @FXML
  private void keepWithStudy() {
    keep(true);
  }

  @FXML
  private void keepFile() {
    keep(false);
  }

  private void keep(boolean withStudy) {
    var kept = offered;
    if (kept == null || file == null) {
      return;
    }
    List<Change> changes;
    try {
      changes = kept.changes(file.surgicalCase().id(), withStudy, ids);
    } catch (Refused _) {
      told.setText(words.text("files.proposal_refused"));
      keepFile.requestFocus();
      return;
    }
    offer(null);
    told.setText("");
    reading.ask(() -> intake.keep(kept), _ -> edits.apply("attach.file", changes, () -> {}));
    table.requestFocus();
  }

  @FXML
  private void discard() {
    var left = offered;
    offer(null);
    told.setText("");
    picture.setImage(null);
    about.setText("");
    if (left != null) {
      letGo(left);
      table.requestFocus();
    }
  }

  private void letGo(Offered left) {
    reading.ask(() -> intake.discard(left), _ -> {});
  }

  @FXML
  private void leave() {
    sheet.requestFocus();
    discard();
    if (door != null) {
      door.leave().run();
    }
  }

  @Override
  public void on(PageDoor way) {
    door = way;
  }

  @Override
  public void show(CaseFile now) {
    file = now;
    rows.fill(now.all(Attachment.class), words.text("files.none"));
  }

  @Override
  public void focus() {
    table.requestFocus();
  }

  @Override
  public void clear() {
    discard();
    file = null;
    rows.fill(List.of(), "");
  }
}
