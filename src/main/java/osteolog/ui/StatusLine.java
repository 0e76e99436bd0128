package osteolog.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.controlsfx.control.StatusBar;
import osteolog.domain.CaseProgress;
import osteolog.store.Act;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Job;
import osteolog.ui.kit.LongWork;
import osteolog.words.Words;

/// The line at the bottom: what is saved, what was undone, how far long work is.
public final class StatusLine {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  @FXML private StatusBar status;

  private final Words words;
  private final Edits edits;
  private final LongWork work;
  private final Supplier<LocalTime> clock;
  private final Button stop = new Button();

  /// A line about these edits and this long work; the clock tells when something was saved.
  public StatusLine(Words words, Edits edits, LongWork work, Supplier<LocalTime> clock) {
    this.words = words;
    this.edits = edits;
    this.work = work;
    this.clock = clock;
  }

  @FXML
  private void initialize() {
    edits.state().subscribe(this::tellState);
    edits.onChange(act -> act.ifPresent(this::tellAct));
    work.underWay().subscribe((_, now) -> now.ifPresentOrElse(this::jobStarted, this::jobEnded));
    stop.setText(words.text("shell.stop"));
    stop.setId("stop-export");
  }

  private void tellState(Edits.State state) {
    status.setText(
        switch (state) {
          case UNTOUCHED -> words.text("shell.untouched");
          case SAVING -> words.text("shell.saving");
          case SAVED -> words.text("shell.saved", CLOCK.format(clock.get()));
          case FAILED -> words.text("shell.failed");
        });
  }

  private void tellAct(Act act) {
    if (act.reverses().isPresent()) {
      // An undo is what can be redone next; a redo is not.
      boolean undone =
          edits.steps().get().redo().filter(a -> a.number() == act.number()).isPresent();
      status.setText(words.text(undone ? "shell.undone" : "shell.redone", words.act(act.name())));
    } else if (CaseProgress.madeDraft(act.changes())) {
      status.setText(words.text("shell.made_draft", CLOCK.format(clock.get())));
    }
  }

  private void jobStarted(Job job) {
    status.setText(work.about().isEmpty() ? words.text("shell.exporting") : work.about());
    status.progressProperty().bind(job.progress());
    stop.setOnAction(_ -> job.stop());
    status.getRightItems().setAll(stop);
  }

  private void jobEnded() {
    status.progressProperty().unbind();
    status.setProgress(0);
    status.getRightItems().clear();
    status.setText(work.said());
  }
}
