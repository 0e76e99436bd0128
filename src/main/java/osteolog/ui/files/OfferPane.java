package osteolog.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Attachment;
import osteolog.domain.schema.Refused;
import osteolog.exchange.image.AttachedFile;
import osteolog.exchange.image.FileRefused;
import osteolog.store.KeptFiles;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Edits;
import osteolog.ui.picture.SideMark;
import osteolog.words.Words;

/// Files that are to be attached, one after the other: what was found in each, and whether it is
/// kept.
public final class OfferPane implements Arrivals.Desk {

  @FXML private VBox pane;
  @FXML private Label told;
  @FXML private FoundList found;
  @FXML private VBox answers;
  @FXML private Button keepWithStudy;
  @FXML private Button keepFile;
  @FXML private Button discard;

  private final Edits edits;
  private final Supplier<UUID> ids;
  private final Words words;
  private final FileWords say;
  private final Arrivals arrivals;
  private final List<String> refusals = new ArrayList<>();
  private BiConsumer<AttachedFile, SideMark> look = (_, _) -> {};
  private Runnable reads = () -> {};
  private Runnable decided = () -> {};
  private @Nullable CaseFile file;

  /// A pane that keeps files in `files`; `worker` does the long reads.
  public OfferPane(
      KeptFiles files, Background worker, Edits edits, Supplier<UUID> ids, Words words) {
    this.edits = edits;
    this.ids = ids;
    this.words = words;
    this.say = new FileWords(words);
    this.arrivals = new Arrivals(new Intake(files), worker, this);
  }

  @FXML
  private void initialize() {
    ask(false);
    tell("");
  }

  /// How to look at a file that is offered, what to do while one is read, and what when all is
  /// decided.
  void on(BiConsumer<AttachedFile, SideMark> looking, Runnable readsOne, Runnable allDecided) {
    look = looking;
    reads = readsOne;
    decided = allDecided;
  }

  /// Takes the case as it is kept now.
  void show(CaseFile now) {
    file = now;
  }

  /// Takes in files that are to be attached to the case.
  void add(List<Path> paths) {
    if (file != null && !paths.isEmpty()) {
      refusals.clear();
      arrivals.add(paths);
    }
  }

  /// Whether a file is read or waits for an answer.
  boolean isAsking() {
    return answers.isVisible();
  }

  @Override
  public void reading(String name) {
    ask(true);
    reads.run();
    List.of(keepWithStudy, keepFile).forEach(button -> button.setDisable(true));
    discard.setText(words.text("files.stop"));
    tell(words.text("files.reading", name));
    discard.requestFocus();
  }

  @Override
  public void read(Offered now) {
    keepFile.setDisable(false);
    keepWithStudy.setDisable(!now.hasStudy());
    discard.setText(words.text("files.discard"));
    boolean there =
        file != null
            && file.all(Attachment.class).stream()
                .anyMatch(a -> a.sha256().equals(now.taken().sha256()));
    tell(words.text(there ? "files.there_already" : "files.not_kept_yet", now.name()));
    found.show(now, words, say);
    look.accept(now.file(), Sides.of(now.file()));
    // A button pressed by its letter takes the focus after its deed.
    Platform.runLater((now.hasStudy() ? keepWithStudy : keepFile)::requestFocus);
  }

  @Override
  public void refused(String name, FileRefused refused) {
    refusals.add(say.refused(name, refused));
  }

  @Override
  public void idle() {
    ask(false);
    tell("");
    decided.run();
  }

  private void ask(boolean asked) {
    found.clear();
    answers.setVisible(asked);
    answers.setManaged(asked);
  }

  private void tell(String now) {
    var lines = new ArrayList<>(refusals);
    if (!now.isEmpty()) {
      lines.add(now);
    }
    if (arrivals.behind() > 0) {
      lines.add(words.text("files.behind", Integer.toString(arrivals.behind())));
    }
    told.setText(String.join("\n", lines));
    pane.setVisible(isAsking() || !lines.isEmpty());
    pane.setManaged(pane.isVisible());
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
    var kept = arrivals.offered();
    if (kept == null || file == null) {
      return;
    }
    List<Change> changes;
    try {
      changes = kept.changes(file.surgicalCase().id(), withStudy, ids);
    } catch (Refused _) {
      tell(words.text("files.proposal_refused"));
      keepFile.requestFocus();
      return;
    }
    arrivals.keep(() -> edits.apply("attach.file", changes, () -> {}));
  }

  @FXML
  private void discard() {
    arrivals.discard();
  }

  /// Lets go of all files that are not kept.
  void clear() {
    arrivals.end();
    file = null;
    refusals.clear();
    ask(false);
    tell("");
  }
}
