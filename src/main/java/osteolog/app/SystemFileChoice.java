package osteolog.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import osteolog.ui.kit.FileChoice;

/// The system's own dialogs, over the window they belong to.
final class SystemFileChoice implements FileChoice {

  private final Stage stage;

  SystemFileChoice(Stage stage) {
    this.stage = stage;
  }

  @Override
  public Optional<Path> newFile(String title, String proposed, String ending) {
    var dialog = new FileChooser();
    dialog.setTitle(title);
    dialog.setInitialFileName(proposed);
    dialog
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    return Optional.ofNullable(dialog.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> file(String title) {
    var dialog = new FileChooser();
    dialog.setTitle(title);
    return Optional.ofNullable(dialog.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public List<Path> files(String title) {
    var dialog = new FileChooser();
    dialog.setTitle(title);
    var chosen = dialog.showOpenMultipleDialog(stage);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    var dialog = new DirectoryChooser();
    dialog.setTitle(title);
    return Optional.ofNullable(dialog.showDialog(stage)).map(File::toPath);
  }
}
