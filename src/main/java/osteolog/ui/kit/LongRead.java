package osteolog.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A read of many cases that tells how far it is and can be stopped; a new one takes the place of
/// the one under way.
public final class LongRead {

  private final Background reading;
  private final HBox line;
  private final ProgressBar progress;
  private @Nullable Job job;

  /// Reads on this worker; the line with the bar is shown as long as something is read.
  public LongRead(Background reading, HBox line, ProgressBar progress) {
    this.reading = reading;
    this.line = line;
    this.progress = progress;
    tell(false);
  }

  /// Reads with `work`, which gives nothing where it was stopped, and shows what was read.
  public <T> void begin(Function<Job, Optional<T>> work, Consumer<T> show) {
    stop();
    var begun = new Job(reading);
    job = begun;
    progress.progressProperty().bind(begun.progress());
    tell(true);
    reading.ask(
        () -> work.apply(begun),
        found -> {
          if (job == begun) {
            found.ifPresent(show);
            end(begun);
          }
        },
        wrong -> {
          reading.tell(wrong);
          end(begun);
        });
  }

  private void end(Job ended) {
    // What was shown may have begun another read.
    if (job == ended) {
      job = null;
      progress.progressProperty().unbind();
      tell(false);
    }
  }

  private void tell(boolean isReading) {
    line.setVisible(isReading);
    line.setManaged(isReading);
  }

  /// Asks what is under way to stop.
  public void stop() {
    if (job != null) {
      job.stop();
    }
  }
}
