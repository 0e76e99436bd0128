package osteolog.ui.importing;

import java.io.File;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import osteolog.domain.schema.Column;
import osteolog.ui.exchange.PartPage;
import osteolog.words.Words;

/// Brings cases in: three steps, of which one is shown. Whole entries pass over the second.
public final class ImportPart implements PartPage {

  private enum Step {
    FILE,
    COLUMNS,
    PREVIEW
  }

  @FXML private VBox page;
  @FXML private HBox steps;
  @FXML private Parent file;
  @FXML private Parent columns;
  @FXML private Parent preview;
  @FXML private FileStep fileController;
  @FXML private ColumnsStep columnsController;
  @FXML private PreviewStep previewController;

  private final Words words;
  private final Map<Step, ToggleButton> buttons = new EnumMap<>(Step.class);
  private Step shown = Step.FILE;
  private Optional<Opened> opened = Optional.empty();

  /// A page in these words.
  @SuppressWarnings("NullAway.Init") // the steps come with the FXML
  public ImportPart(Words words) {
    this.words = words;
  }

  @FXML
  private void initialize() {
    var bar = new SegmentedButton();
    bar.setToggleGroup(new ToggleGroup());
    for (var step : Step.values()) {
      var button = new ToggleButton(words.text("import.step." + Column.code(step)));
      button.setId("import-step-" + Column.code(step));
      button.setOnAction(_ -> go(step));
      buttons.put(step, button);
      bar.getButtons().add(button);
    }
    steps.getChildren().setAll(bar);
    fileController.lead(this::opened, () -> go(isOfEntries() ? Step.PREVIEW : Step.COLUMNS));
    columnsController.lead(this::showPreview);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tellSteps();
    show(Step.FILE);
  }

  private void opened(Optional<Opened> now) {
    opened = now;
    if (now.orElse(null) instanceof Opened.Whole table) {
      columnsController.show(table);
    }
    tellSteps();
  }

  /// Entries have columns that are known, so that step is passed over.
  private boolean isOfEntries() {
    return opened.orElse(null) instanceof Opened.Entries;
  }

  private void tellSteps() {
    buttons.forEach((step, button) -> button.setDisable(!isOpen(step)));
  }

  private boolean isOpen(Step step) {
    return switch (step) {
      case FILE -> true;
      case COLUMNS -> opened.isPresent() && !isOfEntries();
      case PREVIEW -> opened.isPresent();
    };
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      switch (shown) {
        case FILE -> fileController.next();
        case COLUMNS -> columnsController.next();
        case PREVIEW -> previewController.doIt();
      }
    }
  }

  private void go(Step step) {
    if (step == Step.PREVIEW) {
      preview();
      show(shown);
      return;
    }
    show(step);
    enter();
  }

  private void preview() {
    if (isOfEntries()) {
      showPreview();
    } else {
      columnsController.next();
    }
  }

  private void showPreview() {
    show(Step.PREVIEW);
    previewController.enter();
    switch (opened.orElse(null)) {
      case Opened.Whole table -> previewController.show(table, columnsController.mapping());
      case Opened.Entries entries -> previewController.show(entries);
      case Opened.Refused _, Opened.NotOurs _ -> {}
      case null -> {}
    }
  }

  private void show(Step step) {
    shown = step;
    buttons.forEach((each, button) -> button.setSelected(each == step));
    shown(file, step == Step.FILE);
    shown(columns, step == Step.COLUMNS);
    shown(preview, step == Step.PREVIEW);
    page.applyCss();
    page.layout();
  }

  private static void shown(Parent part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
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
    show(Step.FILE);
    fileController.open(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
    drag.setDropCompleted(true);
    drag.consume();
  }

  @Override
  public void enter() {
    switch (shown) {
      case FILE -> fileController.enter();
      case COLUMNS -> columnsController.enter();
      case PREVIEW -> {
        previewController.refresh();
        previewController.enter();
      }
    }
  }

  @Override
  public void refresh() {
    if (shown == Step.PREVIEW) {
      previewController.refresh();
    }
  }
}
