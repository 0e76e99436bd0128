package osteolog.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import osteolog.exchange.mapping.Samples;
import osteolog.exchange.table.Hints;
import osteolog.exchange.table.Table;
import osteolog.exchange.table.TableFile;
import osteolog.exchange.table.TableRefused;
import osteolog.ui.kit.Job;

/// What came of opening a file.
sealed interface Opened {

  /// How many of its rows are kept to be shown.
  int SHOWN = 50;

  /// The file that was chosen.
  Path path();

  /// How the user wants it read.
  Hints hints();

  /// The sheets of a workbook; none of a text.
  List<String> sheets();

  /// A table, of which every row was looked at.
  record Whole(Path path, Hints hints, Table table, List<String> sheets, Samples samples)
      implements Opened {
    /// Copies the names.
    public Whole {
      sheets = List.copyOf(sheets);
    }
  }

  /// A file that cannot be read so.
  record Refused(Path path, Hints hints, TableRefused why, List<String> sheets) implements Opened {
    /// Copies the names.
    public Refused {
      sheets = List.copyOf(sheets);
    }
  }

  /// Opens a file on the worker; nothing where it was stopped.
  static Optional<Opened> read(Path path, Hints hints, Job job) {
    try {
      var table = TableFile.open(path, hints);
      var sheets = TableFile.sheets(path);
      var samples =
          Samples.of(table, Long.MAX_VALUE, SHOWN, (_, _) -> job.goesOn(), job::isStopped);
      return job.isStopped()
          ? Optional.empty()
          : Optional.of(new Whole(path, hints, table, sheets, samples));
    } catch (TableRefused refused) {
      return Optional.of(new Refused(path, hints, refused, sheets(path)));
    }
  }

  /// The sheets of a workbook of which the one that was read is refused; another may be whole.
  private static List<String> sheets(Path path) {
    try {
      return TableFile.sheets(path);
    } catch (TableRefused none) {
      return List.of();
    }
  }

  /// The name of the file, for sentences on the screen alone: it may be a patient's.
  default String name() {
    return String.valueOf(path().getFileName());
  }
}
