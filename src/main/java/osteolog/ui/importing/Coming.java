package osteolog.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.mapping.Preview;
import osteolog.store.Spool;
import osteolog.ui.kit.Job;

/// What can be looked at before it is brought in, and then brought in as one act. All of it reads
/// on the worker, each time anew.
sealed interface Coming permits FromTable, FromEntries {

  /// What came of a reading.
  sealed interface Read {

    /// It was read to its end.
    ///
    /// @param counted the numbers; its outcomes are told as lines
    /// @param rows the first lines
    /// @param problems the first lines of what is not taken
    /// @param cut says that there are more lines, or rows without one; empty where there are not
    /// @param spool what is to be saved; none of a preview
    record Whole(
        Preview counted,
        List<PreviewRow> rows,
        List<PreviewRow> problems,
        String cut,
        @Nullable Spool spool)
        implements Read {
      /// Copies the lines.
      public Whole {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
      }
    }

    /// It cannot be read to its end.
    ///
    /// @param why a sentence that says why, and what to do
    record Refused(String why) implements Read {}

    /// It was stopped.
    record Stopped() implements Read {}
  }

  /// Counts what would change; writes nothing. Nothing where it was stopped.
  Optional<Read> preview(Job job);

  /// Takes what is new, to be saved as one act.
  Read take(Job job) throws Exception;

  /// Writes what is not taken; nothing where it was stopped.
  Optional<Long> notTaken(Path target, Job job) throws Exception;

  /// Whether lines need the name of their file, as several files come.
  boolean isOfSeveral();

  /// Whether whole entries come, and not the rows of a table.
  boolean isOfEntries();
}
