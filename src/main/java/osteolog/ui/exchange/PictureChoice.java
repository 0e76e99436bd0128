package osteolog.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.deidentify.Pictures;
import osteolog.exchange.deidentify.StrippedPicture;
import osteolog.exchange.deidentify.StrippedPicture.Warning;
import osteolog.exchange.files.HashedCopy;
import osteolog.exchange.files.KeptContents;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Limits;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.LongWork;
import osteolog.ui.kit.RowTable;
import osteolog.ui.picture.PicturePane;
import osteolog.words.Words;

/// The pictures of cases that go out de-identified: each is shown as it would go out, and stays
/// unless somebody who has looked at it lets it go.
public final class PictureChoice {

  /// So many files are shown; a person looks through no more.
  private static final int MOST = 2_000;

  /// The files of the cases, and how many there are in all.
  private record Found(List<PictureRow> rows, long all) {}

  @FXML private VBox part;
  @FXML private Label told;
  @FXML private HBox looking;
  @FXML private TableView<PictureRow> pictures;
  @FXML private TableColumn<PictureRow, String> caseColumn;
  @FXML private TableColumn<PictureRow, String> goingColumn;
  @FXML private PicturePane pictureController;
  @FXML private Label burned;
  @FXML private Label warnings;
  @FXML private RadioButton leave;
  @FXML private RadioButton take;

  private final LongWork work;
  private final Background reading;
  private final KeptContents contents;
  private final Words words;
  private @Nullable Supplier<CaseSource> source;
  private Runnable whenShown = () -> {};

  /// Pictures from these files, each read by `reading`.
  public PictureChoice(LongWork work, Background reading, KeptContents contents, Words words) {
    this.work = work;
    this.reading = reading;
    this.contents = contents;
    this.words = words;
  }

  @FXML
  private void initialize() {
    RowTable.text(caseColumn, row -> name(row));
    goingColumn.setCellValueFactory(row -> row.getValue().going().map(words::name));
    pictures.getSelectionModel().selectedItemProperty().subscribe(this::look);
    pictures.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    pictureController.onFailure(reading::tell);
    take.selectedProperty().subscribe(this::decide);
    forget();
  }

  private String name(PictureRow row) {
    return row.frame() == 0
        ? row.label()
        : words.text("exchange.pictures.of", row.label(), Integer.toString(row.frame() + 1));
  }

  private void pressed(KeyEvent pressed) {
    var row = pictures.getSelectionModel().getSelectedItem();
    if (pressed.getCode() == KeyCode.SPACE && row != null) {
      pressed.consume();
      if (!take.isDisabled()) {
        (row.goes() ? leave : take).setSelected(true);
      }
    }
  }

  /// What to do when there are pictures to look through.
  void onShown(Runnable run) {
    whenShown = run;
  }

  /// Takes where the cases come from, and whether they go out de-identified.
  void of(Supplier<CaseSource> cases, boolean deidentified) {
    source = cases;
    shown(part, deidentified);
    forget();
  }

  private void forget() {
    pictures.getItems().clear();
    shown(looking, false);
    look(null);
    told.setText("");
  }

  @FXML
  private void find() {
    var from = source;
    if (from == null) {
      return;
    }
    var cases = from.get();
    work.begin(
        _ -> found(cases),
        found -> {
          list(found.rows());
          tell(found.all());
          return words.text("exchange.pictures.all", Long.toString(found.all()));
        },
        () -> words.text("export.failed"));
  }

  private static Found found(CaseSource cases) {
    var rows = new ArrayList<PictureRow>();
    var all = new long[1];
    cases.each(
        EntryKind.ATTACHMENT,
        entry -> {
          if (++all[0] <= MOST) {
            var label = cases.summary(entry.caseId()).surgicalCase().label();
            rows.add(new PictureRow(label, (Attachment) entry, 0));
          }
        });
    return new Found(rows, all[0]);
  }

  private void tell(long all) {
    told.setText(
        words.text(
            "exchange.pictures.found",
            Long.toString(all),
            Integer.toString(pictures.getItems().size())));
  }

  private void list(List<PictureRow> rows) {
    pictures.getItems().setAll(rows);
    shown(looking, !rows.isEmpty());
    if (!rows.isEmpty()) {
      pictures.getSelectionModel().select(0);
      whenShown.run();
      pictures.requestFocus();
    }
  }

  private void look(@Nullable PictureRow row) {
    pictureController.clear();
    decidable(null);
    tellWarnings(List.of());
    if (row != null) {
      reading.ask(() -> read(row), read -> arrived(row, read), wrong -> refused(row, wrong));
    }
  }

  private Optional<PictureRow.Read> read(PictureRow row) throws Exception {
    var sha256 = row.attachment().sha256();
    var kept = contents.place(sha256);
    if (kept.isEmpty() || !HashedCopy.isWhole(kept.get(), sha256, () -> {})) {
      return Optional.empty();
    }
    var picture = StrippedPicture.of(kept.get(), Limits.USUAL);
    return Optional.of(
        new PictureRow.Read(picture.frames(), picture.seen(row.frame()), picture.warnings()));
  }

  private boolean isSelected(PictureRow row) {
    return row.equals(pictures.getSelectionModel().getSelectedItem());
  }

  private void arrived(PictureRow row, Optional<PictureRow.Read> found) {
    if (found.isEmpty()) {
      stays(row, Going.NOT_WHOLE);
    } else if (isSelected(row)) {
      var read = found.get();
      pictureController.show(read.pixels());
      if (!row.going().get().isOpen()) {
        row.going().set(Going.LEFT_OUT);
        others(row, read.frames());
      }
      tellWarnings(read.warnings().stream().sorted().toList());
      decidable(row);
    }
  }

  /// A file of several pictures gets a row for each of them.
  private void others(PictureRow row, int frames) {
    if (row.frame() == 0 && frames > 1) {
      var rows = pictures.getItems();
      rows.addAll(
          rows.indexOf(row) + 1,
          IntStream.range(1, Math.min(frames, MOST))
              .mapToObj(frame -> new PictureRow(row.label(), row.attachment(), frame))
              .toList());
    }
  }

  private void refused(PictureRow row, Throwable wrong) {
    if (wrong instanceof FileRefused) {
      stays(row, Going.NO_PICTURE);
    } else {
      reading.tell(wrong);
    }
  }

  private void stays(PictureRow row, Going why) {
    row.going().set(why);
    if (isSelected(row)) {
      pictureController.none(words.text("exchange.pictures." + Column.code(why)));
    }
  }

  private void tellWarnings(List<Warning> all) {
    shown(burned, all.contains(Warning.SAYS_NAMES_ARE_BURNED_IN));
    warnings.setText(
        all.stream()
            .filter(warning -> warning != Warning.SAYS_NAMES_ARE_BURNED_IN)
            .map(words::name)
            .collect(Collectors.joining("\n")));
  }

  private void decidable(@Nullable PictureRow row) {
    boolean goes = row != null && row.goes();
    take.setDisable(true);
    leave.setDisable(row == null);
    take.setSelected(goes);
    leave.setSelected(row != null && !goes);
    take.setDisable(row == null);
  }

  private void decide() {
    var row = pictures.getSelectionModel().getSelectedItem();
    if (row != null && !take.isDisabled()) {
      row.going().set(take.isSelected() ? Going.GOES_ALONG : Going.LEFT_OUT);
    }
  }

  /// Those that go along now.
  Pictures chosen() {
    return Pictures.seen(
        contents,
        pictures.getItems().stream().filter(PictureRow::goes).map(PictureRow::seen).toList());
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }
}
