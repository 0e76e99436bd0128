package osteolog.exchange.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import osteolog.domain.CaseSource;
import osteolog.domain.schema.Problem;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvImport;
import osteolog.exchange.csv.CsvOutcome;
import osteolog.exchange.csv.CsvRefused;
import osteolog.exchange.incoming.Arrival.Place;
import osteolog.exchange.incoming.Arrival.Reason;

/// The CSV tables of Osteolog's own export, on their way back.
///
/// @param tables the tables, or folders that hold them
/// @param log the log that they come into
/// @param attached what belongs to their entries
public record OwnFiles(List<Path> tables, CaseSource log, Attached attached) implements Incoming {

  /// Copies the list.
  public OwnFiles {
    tables = List.copyOf(tables);
  }

  @Override
  public OptionalLong read(Consumer<Arrival> reader, Progress progress, BooleanSupplier cancelled)
      throws IncomingRefused {
    var arriving = new Arriving(log, attached, reader);
    try {
      var read =
          new CsvImport(tables)
              .read(
                  outcome -> {
                    switch (outcome) {
                      case CsvOutcome.Taken(var file, var line, var entry) ->
                          arriving.take(new Place(file, line), entry);
                      case CsvOutcome.NotTaken(var file, var line, var label, var problems) ->
                          arriving.notTaken(new Place(file, line), label, reasons(problems));
                      case CsvOutcome.Ignored _ -> {}
                    }
                  },
                  progress,
                  cancelled);
      if (read.isPresent() && arriving.isAllAstray()) {
        throw IncomingRefused.of(IncomingRefused.Why.NO_CASES, place());
      }
      return read.isPresent() ? OptionalLong.of(0) : OptionalLong.empty();
    } catch (CsvRefused refused) {
      throw IncomingRefused.of(refused);
    } catch (IOException unreadable) {
      throw IncomingRefused.of(IncomingRefused.Why.UNREADABLE, place());
    }
  }

  private String place() {
    return String.valueOf(tables.getFirst().getFileName());
  }

  private static List<Reason> reasons(List<Problem> problems) {
    return problems.stream()
        .map(problem -> new Reason(problem.column(), problem.why(), problem.limits()))
        .toList();
  }
}
