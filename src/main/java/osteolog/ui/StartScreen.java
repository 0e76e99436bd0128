package osteolog.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import osteolog.ui.kit.Trouble;
import osteolog.words.Words;

/// The first question: begin with an empty log, or look at the published cases first. It also says
/// what went wrong where a log cannot be opened.
public final class StartScreen {

  @FXML private StackPane screen;
  @FXML private VBox question;
  @FXML private VBox wait;
  @FXML private ProgressBar progress;
  @FXML private Label waitWords;
  @FXML private Label place;
  @FXML private Label trouble;
  @FXML private Button published;

  private final Words words;
  private Runnable withPublished = () -> {};
  private Runnable empty = () -> {};

  /// A screen in these words.
  public StartScreen(Words words) {
    this.words = words;
  }

  /// Asks how to begin the log in `folder`.
  public void ask(Path folder, Runnable withPublishedCases, Runnable withNothing) {
    withPublished = withPublishedCases;
    empty = withNothing;
    place.setText(words.text("start.place", folder.toString()));
    only(question);
    published.requestFocus();
  }

  /// Says that the log is being opened.
  public void waitFor() {
    waitWords.setText(words.text("start.opening"));
    progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    only(wait);
  }

  /// Says how far the working copy is being made anew.
  public void reached(long done, long total) {
    waitWords.setText(words.text("start.rebuilding"));
    progress.setProgress(total == 0 ? 1 : (double) done / total);
  }

  /// Says why the log cannot be opened.
  public void cannot(Trouble why) {
    trouble.setText(
        why.code().isEmpty() ? why.sentence() : why.sentence() + " [" + why.code() + "]");
    only(trouble);
  }

  private void only(Node shown) {
    for (var node : List.of(question, wait, trouble)) {
      node.setVisible(node == shown);
      node.setManaged(node == shown);
    }
  }

  @FXML
  private void beginWithPublished() {
    withPublished.run();
  }

  @FXML
  private void beginEmpty() {
    empty.run();
  }

  /// The root, for the window to show.
  public StackPane root() {
    return screen;
  }
}
