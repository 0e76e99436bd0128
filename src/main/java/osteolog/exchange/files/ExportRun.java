package osteolog.exchange.files;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import osteolog.exchange.LeftOutTally;
import osteolog.exchange.Progress;

/// One export under way: how far it has come, whether it is to stop, and what it left out.
public final class ExportRun {

  /// After so many rows progress is told again.
  private static final int STEP = 1000;

  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final long total;
  private final LeftOutTally tally = new LeftOutTally();
  private long done;
  private boolean stopped;

  ExportRun(Progress progress, BooleanSupplier cancelled, long total) {
    this.progress = progress;
    this.cancelled = cancelled;
    this.total = total;
  }

  /// One more row is done.
  public void rowDone() {
    done++;
    if (done % STEP == 0) {
      tell();
    }
  }

  /// Ends the work by an exception where it was cancelled.
  public void stopIfCancelled() {
    if (cancelled.getAsBoolean()) {
      stopped = true;
      throw new CancellationException();
    }
  }

  /// Where to count what is left out.
  public LeftOutTally tally() {
    return tally;
  }

  void tell() {
    progress.at(done, total);
  }

  boolean isStopped() {
    return stopped;
  }
}
