package osteolog.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// A long piece of work that tells how far it is and stops when asked.
///
/// Stopping is a question that the work asks between rows; no thread is ever interrupted.
public final class Job {

  private static final double STEP = 0.005;

  private final Background background;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
  private double told = -1;

  /// A job whose progress is told on the screen.
  public Job(Background background) {
    this.background = background;
  }

  /// Asks the work to stop.
  public void stop() {
    stopped.set(true);
  }

  /// Whether the work should stop.
  public boolean isStopped() {
    return stopped.get();
  }

  /// The work tells how far it is; called on the worker, shown at most two hundred times.
  public void reached(long done, long total) {
    double share = total <= 0 ? 1 : (double) done / total;
    if (share - told >= STEP || done >= total) {
      told = share;
      background.onScreen(() -> progress.set(share));
    }
  }

  /// The work goes on and does not know how far it is; called on the worker.
  public void goesOn() {
    if (told == -1) {
      told = 0;
      background.onScreen(() -> progress.set(-1));
    }
  }

  /// How much is done, 0 to 1; below 0 where that is not known.
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }
}
