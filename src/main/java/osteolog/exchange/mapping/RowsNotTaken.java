package osteolog.exchange.mapping;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.exchange.csv.CsvFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;
import osteolog.exchange.mapping.Outcome.NotTaken;
import osteolog.exchange.table.Row;
import osteolog.exchange.table.TableRefused;

/// Writes the rows that are not taken as CSV: their cells as they stood, and behind them the line
/// and the reasons, as `Seite > lesion.side: unknown_code`.
///
/// Mended, the file can be imported by the same mapping, which looks at neither of the two.
public final class RowsNotTaken implements Outcome.Reader {

  private final CsvRows rows;
  private final int width;
  private long count;

  /// Rows of a table with this header, which go to `writer`; closing that is left to the caller.
  public RowsNotTaken(Writer writer, CsvOptions options, List<String> header) throws IOException {
    this.width = header.size();
    this.rows =
        new CsvRows(
            writer,
            options,
            Stream.concat(header.stream(), Stream.of(free("line", header), free("reason", header)))
                .toList());
  }

  /// Reads the import once more and writes its rows that are not taken into a new file, or nothing.
  ///
  /// Throws [osteolog.exchange.files.FileInTheWay] where the file is there already, and
  /// [TableRefused] where the table cannot be read.
  ///
  /// @return how many rows were written; none where it was cancelled
  public static OptionalLong write(
      Path file, Importing importing, CsvOptions options, BooleanSupplier cancelled)
      throws IOException, TableRefused {
    try {
      var written = new long[1];
      CsvFile.write(
          file,
          writer -> {
            var rows = new RowsNotTaken(writer, options, importing.header());
            rows.all(importing, cancelled);
            rows.flush();
            written[0] = rows.count();
          });
      return OptionalLong.of(written[0]);
    } catch (Ended ended) {
      if (ended.refused.isPresent()) {
        throw ended.refused.get();
      }
      return OptionalLong.empty();
    }
  }

  private void all(Importing importing, BooleanSupplier cancelled) {
    try {
      importing.read(
          outcome -> {
            if (cancelled.getAsBoolean()) {
              throw new Ended(Optional.empty());
            }
            return outcome(outcome);
          });
    } catch (TableRefused refused) {
      throw new Ended(Optional.of(refused));
    }
  }

  /// Writes the row where it is not taken. Throws `UncheckedIOException` where it cannot.
  @Override
  public boolean outcome(Outcome outcome) {
    if (outcome instanceof NotTaken(var row, var problems)) {
      var reasons = problems.stream().map(RowsNotTaken::reason).collect(Collectors.joining("; "));
      rows.add(cells(row, reasons));
      count++;
    }
    return true;
  }

  private List<String> cells(Row row, String reasons) {
    var cells = new ArrayList<String>(width + 2);
    for (int i = 0; i < width; i++) {
      cells.add(i < row.cells().size() ? row.cells().get(i) : "");
    }
    cells.add(Long.toString(row.line()));
    cells.add(reasons);
    return cells;
  }

  private static String reason(CellProblem problem) {
    var limits =
        problem.fault() instanceof Fault.OfValue(_, var said) && !said.isEmpty()
            ? " (" + String.join(", ", said) + ")"
            : "";
    var where =
        Stream.of(problem.header(), problem.entryColumn())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" > "));
    return (where.isEmpty() ? "" : where + ": ") + problem.fault().code() + limits;
  }

  private static String free(String name, List<String> header) {
    var free = name;
    while (header.contains(free)) {
      free = "import_" + free;
    }
    return free;
  }

  /// Hands on what is written so far.
  public void flush() throws IOException {
    rows.flush();
  }

  /// How many rows were written.
  public long count() {
    return count;
  }

  /// Carries the end of a reading past a writer that knows only of input and output.
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Optional<TableRefused> refused;

    Ended(Optional<TableRefused> refused) {
      super(null, null, false, false);
      this.refused = refused;
    }
  }
}
