package osteolog.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.EntryKind;
import osteolog.store.Logbook;

/// Reads every case of a log, as a job.
public final class EveryCase {

  private EveryCase() {}

  /// Gives each case to `each` and tells how far it is; whether it came to the end, which it does
  /// not where the job was stopped. For a worker.
  public static boolean read(Logbook logbook, Job job, Consumer<CaseFile> each) {
    long total = logbook.count(EntryKind.CASE);
    var done = new long[1];
    try {
      logbook.eachCase(
          file -> {
            if (job.isStopped()) {
              throw new CancellationException();
            }
            each.accept(file);
            job.reached(++done[0], total);
          });
    } catch (CancellationException stopped) {
      return false;
    }
    return true;
  }
}
