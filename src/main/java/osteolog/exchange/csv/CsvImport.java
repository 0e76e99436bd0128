package osteolog.exchange.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;

/// Reads what [CsvExport] wrote, whatever its options, back into the very entries.
///
/// All files are looked through before the first row is handed on, so that a damaged or foreign one
/// is refused while nothing has happened; then they are read again, cases first, row by row, so
/// memory does not grow with rows.
///
/// What an export cannot bring back: the names of attached files unless they were asked for (their
/// rows are not taken without) and the files themselves, which whoever keeps the entries looks for
/// beside the tables; half a character (it is written as U+FFFD), and a reason recorded for a
/// column that must be filled or does not exist. Texts keep every line break and NUL. The label of
/// a case counts in the file of cases alone. That an identity is told twice is seen by whoever
/// keeps the entries.
public final class CsvImport {

  /// How many rows came to what.
  ///
  /// @param taken rows that are entries
  /// @param notTaken rows that are none
  public record Count(long taken, long notTaken) {}

  /// A table that was looked through.
  ///
  /// @param file its name, without the way to it
  /// @param kind what its rows are
  /// @param rows how many it has
  /// @param isWhole whether it has every column of an export; what it lacks, its entries lose
  public record Table(String file, EntryKind kind, long rows, boolean isWhole) {}

  /// The files of an export that hold no entries.
  private static final Set<String> BESIDE =
      Set.of(
          CsvExport.DICTIONARY,
          CodesFile.NAME,
          "wide.csv",
          "wide_dictionary.csv",
          "deidentification.csv",
          "pictures.csv");

  /// After so many rows progress is told again.
  private static final int STEP = 1000;

  /// A file that has been looked through.
  private record Checked(Path path, CsvLayout layout, long rows, long size, FileTime changed) {}

  private final List<Path> places;

  /// An import of these files and of all CSV files in these folders.
  public CsvImport(List<Path> places) {
    this.places = List.copyOf(places);
  }

  /// Hands every row to `reader`, on this thread.
  ///
  /// Throws [CsvRefused] where a file is not what was exported; until then nothing has been handed
  /// on, unless the file changed meanwhile.
  ///
  /// @return how many rows there were, or empty where it was cancelled
  public Optional<Count> read(
      Consumer<CsvOutcome> reader, Progress progress, BooleanSupplier cancelled)
      throws IOException, CsvRefused {
    return new Run(reader, progress, cancelled).read();
  }

  /// Looks through all of it, as [#read] does before it hands on the first row.
  ///
  /// @return the tables, those of cases first, or empty where it was cancelled
  public Optional<List<Table>> look(BooleanSupplier cancelled) throws IOException, CsvRefused {
    var run = new Run(_ -> {}, Progress.NONE, cancelled);
    run.checkAll();
    return run.stopped
        ? Optional.empty()
        : Optional.of(run.checked.stream().map(CsvImport::table).toList());
  }

  private static Table table(Checked file) {
    var layout = file.layout();
    return new Table(CsvInput.name(file.path()), layout.kind(), file.rows(), layout.isWhole());
  }

  /// One import under way.
  private final class Run {
    private final Consumer<CsvOutcome> reader;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final List<Checked> checked = new ArrayList<>();
    private boolean exact;
    private boolean stopped;
    private long total;
    private long taken;
    private long notTaken;

    Run(Consumer<CsvOutcome> reader, Progress progress, BooleanSupplier cancelled) {
      this.reader = reader;
      this.progress = progress;
      this.cancelled = cancelled;
    }

    List<Path> checkAll() throws IOException, CsvRefused {
      var files = files();
      for (var file : files) {
        if (!isBeside(file)) {
          check(file);
        }
      }
      checked.sort(Comparator.comparing(file -> file.layout().kind()));
      return files;
    }

    Optional<Count> read() throws IOException, CsvRefused {
      var told = guardedByDictionary(checkAll());
      boolean guarded = told.orElse(!exact);
      progress.at(0, total);
      for (var file : checked) {
        readRows(file, guarded);
      }
      return stopped ? Optional.empty() : Optional.of(new Count(taken, notTaken));
    }

    private void check(Path path) throws IOException, CsvRefused {
      var name = CsvInput.name(path);
      long size = Files.isRegularFile(path) ? Files.size(path) : 0;
      var changed = Files.exists(path) ? Files.getLastModifiedTime(path) : FileTime.fromMillis(0);
      long before = total;
      var layout =
          new Object() {
            @Nullable CsvLayout found;
          };
      CsvInput.each(
          path,
          (row, first) -> {
            var known = layout.found;
            if (first || known == null) {
              layout.found = CsvLayout.of(name, row);
            } else if (!isBlank(row)) {
              total++;
              exact |= known.showsExact(row);
            }
            return goOn();
          });
      if (layout.found == null && !stopped) {
        throw new CsvRefused(CsvRefused.Why.NOT_OURS, name, 1);
      }
      if (layout.found != null) {
        checked.add(new Checked(path, layout.found, total - before, size, changed));
      }
    }

    private void readRows(Checked file, boolean guarded) throws IOException, CsvRefused {
      if (stopped) {
        return;
      }
      var name = CsvInput.name(file.path());
      var rows = new CsvRowReader(name, file.layout(), guarded);
      if (file.layout().ignored() > 0) {
        reader.accept(new CsvOutcome.Ignored(name, file.layout().ignored()));
      }
      CsvInput.each(
          file.path(),
          (row, first) -> {
            if (goOn() && !first && !isBlank(row)) {
              take(rows.read(row));
            }
            return !stopped;
          });
      if (Files.size(file.path()) != file.size()
          || !Files.getLastModifiedTime(file.path()).equals(file.changed())) {
        throw new CsvRefused(CsvRefused.Why.CHANGED, name, 0);
      }
    }

    private void take(CsvOutcome outcome) {
      switch (outcome) {
        case CsvOutcome.Taken _ -> taken++;
        case CsvOutcome.NotTaken _ -> notTaken++;
        case CsvOutcome.Ignored _ -> {}
      }
      reader.accept(outcome);
      if ((taken + notTaken) % STEP == 0 || taken + notTaken == total) {
        progress.at(taken + notTaken, total);
      }
    }

    private boolean goOn() {
      stopped |= cancelled.getAsBoolean();
      return !stopped;
    }
  }

  private List<Path> files() throws IOException, CsvRefused {
    var files = new ArrayList<Path>();
    for (var place : places) {
      if (!Files.isDirectory(place)) {
        files.add(place);
        continue;
      }
      try (var there = Files.list(place)) {
        there.filter(CsvImport::isCsv).sorted().forEach(files::add);
      }
    }
    if (files.stream().allMatch(CsvImport::isBeside)) {
      var name = places.isEmpty() ? "" : CsvInput.name(places.getFirst());
      throw new CsvRefused(CsvRefused.Why.NOTHING_HERE, name, 0);
    }
    return files;
  }

  /// Hidden files are left alone: among them are the parts of an export that is still running.
  private static boolean isCsv(Path file) {
    var name = CsvInput.name(file).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") && !name.startsWith(".") && Files.isRegularFile(file);
  }

  private static boolean isBeside(Path file) {
    return BESIDE.contains(CsvInput.name(file).toLowerCase(Locale.ROOT));
  }

  private static boolean isBlank(CsvRecord row) {
    return row.getFields().stream().allMatch(String::isEmpty);
  }

  /// Whether texts are guarded, as the dictionary beside the files tells; empty without one.
  private static Optional<Boolean> guardedByDictionary(List<Path> files) throws IOException {
    for (var file : files) {
      if (CsvInput.name(file).equalsIgnoreCase(CsvExport.DICTIONARY)) {
        var told = new ArrayList<Boolean>();
        try {
          CsvInput.each(
              file,
              (row, _) -> {
                if (row.getFields().contains("case_label")) {
                  told.add(row.getFields().stream().anyMatch(CsvTable::saysGuarded));
                }
                return told.isEmpty();
              });
        } catch (CsvRefused _) {
          // A dictionary that cannot be read tells nothing; the files themselves are asked.
        }
        return told.stream().findFirst();
      }
    }
    return Optional.empty();
  }
}
