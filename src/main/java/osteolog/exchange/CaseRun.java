package osteolog.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;

/// One export that goes case by case: it holds one case at a time, tells progress in cases, and
/// ends where it is cancelled.
public final class CaseRun {

  /// Writes the files.
  @FunctionalInterface
  public interface Writing {
    /// Writes them and says what was written.
    Written write() throws IOException;
  }

  /// Takes one case.
  @FunctionalInterface
  public interface Reader {
    /// Writes the case.
    void read(CaseFile file) throws IOException;
  }

  private final CaseSource source;
  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final long total;
  private long done;
  private boolean stopped;

  /// A run over every case of `source`.
  public CaseRun(CaseSource source, Progress progress, BooleanSupplier cancelled) {
    this.source = source;
    this.progress = progress;
    this.cancelled = cancelled;
    this.total = source.count(EntryKind.CASE);
  }

  /// What `writing` wrote, or empty where it was cancelled on the way.
  public Optional<Written> written(Writing writing) throws IOException {
    try {
      return Optional.of(writing.write());
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    } catch (RuntimeException ended) {
      // The source may have wrapped what stopped it, so the run itself is asked.
      if (stopped) {
        return Optional.empty();
      }
      throw ended;
    }
  }

  /// Hands every case to `reader`, in the order of the source.
  public void each(Reader reader) {
    stopIfCancelled();
    progress.at(0, total);
    source.each(
        EntryKind.CASE,
        entry -> {
          stopIfCancelled();
          try {
            reader.read(source.caseFile(entry.id()));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
          done++;
          progress.at(done, total);
        });
  }

  /// Ends the run where it was cancelled.
  public void stopIfCancelled() {
    if (cancelled.getAsBoolean()) {
      stopped = true;
      throw new CancellationException();
    }
  }
}
