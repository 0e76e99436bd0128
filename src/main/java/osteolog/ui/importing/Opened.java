package osteolog.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import osteolog.exchange.incoming.IncomingRefused;
import osteolog.exchange.incoming.Recognised;
import osteolog.exchange.mapping.Samples;
import osteolog.exchange.table.Hints;
import osteolog.exchange.table.Table;
import osteolog.exchange.table.TableFile;
import osteolog.exchange.table.TableRefused;
import osteolog.ui.kit.Job;

/// What came of opening files or a folder.
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

  /// Whole entries, whose columns are known.
  ///
  /// @param places the files or the folder that were chosen
  record Entries(List<Path> places, Recognised found) implements Opened {
    /// Copies the places.
    public Entries {
      places = List.copyOf(places);
    }

    @Override
    public Path path() {
      return places.getFirst();
    }

    @Override
    public Hints hints() {
      return Hints.NONE;
    }

    @Override
    public List<String> sheets() {
      return List.of();
    }
  }

  /// Files or a folder that are not what they should be.
  record NotOurs(Path path, IncomingRefused why) implements Opened {
    @Override
    public Hints hints() {
      return Hints.NONE;
    }

    @Override
    public List<String> sheets() {
      return List.of();
    }
  }

  /// Finds out on the worker what was chosen, and opens it; nothing where it was stopped. What the
  /// user says of how a file is read is about a table.
  static Optional<Opened> read(List<Path> places, Hints hints, Job job) {
    if (!hints.equals(Hints.NONE)) {
      return table(places.getFirst(), hints, job);
    }
    job.goesOn();
    try {
      var found = Recognised.of(places, job::isStopped);
      return found.flatMap(
          what ->
              what instanceof Recognised.Other(var file, _)
                  ? table(file, hints, job)
                  : Optional.of(new Entries(places, what)));
    } catch (IncomingRefused refused) {
      return Optional.of(new NotOurs(places.getFirst(), refused));
    }
  }

  private static Optional<Opened> table(Path path, Hints hints, Job job) {
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

  /// Whether it is read as a table, of which the user may know better how.
  default boolean isTable() {
    return switch (this) {
      case Whole _, Refused _ -> true;
      case Entries _, NotOurs _ -> false;
    };
  }

  /// The name of the file, for sentences on the screen alone: it may be a patient's.
  default String name() {
    return String.valueOf(path().getFileName());
  }
}
