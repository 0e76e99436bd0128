package osteolog.exchange.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;
import osteolog.exchange.incoming.Arrival.NotTaken;
import osteolog.exchange.incoming.Arrival.Reason;

/// Writes what is not taken as CSV: file and line, the label of the case, column, and the reason as
/// its code.
///
/// No other cell is quoted: the rows are mended where they stand, and brought in once more; what is
/// there already is the same then.
public final class EntriesNotTaken {

  private EntriesNotTaken() {}

  /// Reads once more and writes a new file, or nothing.
  ///
  /// Throws [osteolog.exchange.files.FileInTheWay] where the file is there already.
  ///
  /// @return how many rows are not taken; none where it was cancelled
  public static OptionalLong write(
      Path file, Incoming incoming, CsvOptions options, BooleanSupplier cancelled)
      throws IOException, IncomingRefused {
    try {
      var count = new long[1];
      CsvFile.write(
          file,
          writer -> {
            var rows =
                new CsvRows(writer, options, List.of("file", "line", "case", "column", "reason"));
            read(
                incoming,
                refused -> {
                  count[0]++;
                  refused.reasons().forEach(reason -> rows.add(cells(refused, reason)));
                },
                cancelled);
            rows.flush();
          });
      return OptionalLong.of(count[0]);
    } catch (Ended ended) {
      if (ended.refused.isPresent()) {
        throw ended.refused.get();
      }
      return OptionalLong.empty();
    }
  }

  /// Takes what is not taken.
  private interface Taker {
    void take(NotTaken refused);
  }

  private static void read(Incoming incoming, Taker taker, BooleanSupplier cancelled) {
    try {
      var passedOver =
          incoming.read(
              arrival -> {
                if (arrival instanceof NotTaken refused) {
                  taker.take(refused);
                }
              },
              Progress.NONE,
              cancelled);
      if (passedOver.isEmpty()) {
        throw new Ended(Optional.empty());
      }
    } catch (IncomingRefused refused) {
      throw new Ended(Optional.of(refused));
    }
  }

  private static List<String> cells(NotTaken refused, Reason reason) {
    var limits = reason.limits().isEmpty() ? "" : " (" + String.join(", ", reason.limits()) + ")";
    return List.of(
        refused.place().file(),
        Long.toString(refused.place().line()),
        refused.caseLabel(),
        reason.column(),
        reason.code() + limits);
  }

  /// Carries the end of a reading past a writer that knows only of input and output.
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Optional<IncomingRefused> refused;

    Ended(Optional<IncomingRefused> refused) {
      super(null, null, false, false);
      this.refused = refused;
    }
  }
}
