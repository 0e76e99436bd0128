package osteolog.ui.files;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Attachment;
import osteolog.exchange.image.AttachedFile;
import osteolog.store.KeptFiles;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.RowTable;
import osteolog.ui.picture.PicturePane;
import osteolog.ui.picture.SideMark;
import osteolog.ui.sheet.CaseSheet;
import osteolog.ui.sheet.PageDoor;
import osteolog.words.Words;

/// The files of a case, and a look at one of them. A new one is copied aside, read and shown with
/// every name in it, and counts only when the user keeps it.
public final class FileSheet implements CaseSheet {

  private static final double ROW = 56;

  @FXML private VBox sheet;
  @FXML private TableView<Attachment> table;
  @FXML private TableColumn<Attachment, String> pictureColumn;
  @FXML private TableColumn<Attachment, String> nameColumn;
  @FXML private TableColumn<Attachment, String> typeColumn;
  @FXML private TableColumn<Attachment, String> bytesColumn;
  @FXML private Button details;
  @FXML private PicturePane pictureController;
  @FXML private OfferPane offerController;

  private final Intake intake;
  private final Background reading;
  private final FileChoice choice;
  private final Words words;
  private final Thumbnails thumbnails;
  private RowTable<Attachment> rows;
  private @Nullable PageDoor door;
  private @Nullable CaseFile file;
  private @Nullable Attachment looked;

  /// A sheet over the files in `files`; `reading` is the worker for long reads.
  @SuppressWarnings("NullAway.Init") // the table comes with the FXML
  public FileSheet(KeptFiles files, Background reading, FileChoice choice, Words words) {
    this.intake = new Intake(files);
    this.reading = reading;
    this.choice = choice;
    this.words = words;
    this.thumbnails = new Thumbnails(intake, reading);
  }

  @FXML
  private void initialize() {
    RowTable.text(nameColumn, Attachment::fileName);
    RowTable.text(typeColumn, Attachment::mediaType);
    RowTable.text(
        bytesColumn, row -> row.bytes() == null ? null : String.format("%,d", row.bytes()));
    rows = new RowTable<>(table, (one, other) -> one.id().equals(other.id()), _ -> enlarge(true));
    pictureColumn.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().sha256()));
    pictureColumn.setCellFactory(_ -> thumbnails.cell());
    pictureColumn.setSortable(false);
    table.setFixedCellSize(ROW);
    thumbnails.onArrival(table::refresh);
    table.getSelectionModel().selectedItemProperty().subscribe(_ -> lookAtChosen());
    pictureController.onFailure(reading::tell);
    offerController.on(this::look, this::lookAway, this::decided);
  }

  @FXML
  private void attach() {
    offerController.add(choice.files(words.text("files.attach.title")));
  }

  @FXML
  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
    drag.consume();
  }

  @FXML
  private void dropped(DragEvent drag) {
    offerController.add(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
    drag.setDropCompleted(true);
    drag.consume();
  }

  private void decided() {
    lookAway();
    lookAtChosen();
    table.requestFocus();
  }

  private void lookAway() {
    enlarge(false);
    looked = null;
    pictureController.clear();
  }

  private void look(AttachedFile read, SideMark side) {
    read.picture()
        .ifPresentOrElse(
            picture -> pictureController.show(picture, side),
            () -> pictureController.none(new FileWords(words).noPicture(read)));
  }

  private void lookAtChosen() {
    var chosen = rows.chosen();
    details.setDisable(chosen.isEmpty());
    if (offerController.isAsking() || chosen.equals(Optional.ofNullable(looked))) {
      return;
    }
    looked = chosen.orElse(null);
    pictureController.clear();
    chosen.ifPresent(this::lookAt);
  }

  private void lookAt(Attachment attachment) {
    reading.ask(
        () -> intake.kept(attachment.sha256()),
        read -> {
          if (file != null && attachment.equals(looked)) {
            look(read, Sides.of(read, attachment, file));
          }
        });
  }

  @FXML
  private void openDetails() {
    rows.chosen()
        .ifPresent(
            attachment -> {
              if (door != null) {
                door.open().accept(attachment, Optional.empty());
              }
            });
  }

  @FXML
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !table.isVisible()) {
      key.consume();
      enlarge(false);
      table.requestFocus();
    }
  }

  /// Gives the picture the whole sheet, or takes it back.
  private void enlarge(boolean large) {
    table.setVisible(!large);
    table.setManaged(!large);
    if (large) {
      pictureController.focus();
    }
  }

  @FXML
  private void leave() {
    sheet.requestFocus();
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
    offerController.show(now);
    var attachments = now.all(Attachment.class);
    if (!attachments.equals(table.getItems()) || attachments.isEmpty()) {
      rows.fill(attachments, words.text("files.none"));
    }
  }

  @Override
  public void focus() {
    table.requestFocus();
  }

  @Override
  public void clear() {
    offerController.clear();
    file = null;
    rows.fill(List.of(), "");
    lookAway();
    thumbnails.clear();
  }
}
