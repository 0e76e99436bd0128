package osteolog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseSource;
import osteolog.exchange.IdsInARow;
import osteolog.exchange.incoming.Arrival;
import osteolog.exchange.incoming.Arrival.Place;
import osteolog.exchange.incoming.Arrival.Reason;
import osteolog.exchange.mapping.CellProblem;
import osteolog.exchange.mapping.Fault;
import osteolog.exchange.mapping.Importing;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingFault;
import osteolog.exchange.mapping.MappingRefused;
import osteolog.exchange.mapping.Outcome;
import osteolog.exchange.table.Table;
import osteolog.exchange.table.TableRefused;

/// Any table, read by a mapping.
///
/// @param name the name of its file
/// @param table the table
/// @param mapping what its columns mean
/// @param log the log that it comes into
record MappedFile(String name, Table table, Mapping mapping, CaseSource log) {

  /// No mapping is longer, in bytes.
  private static final int LONGEST = 16 * 1024 * 1024;

  /// What stands in the file of a mapping; what is no text, or too long, is no mapping.
  static String text(Path file) throws MappingRefused {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LONGEST) {
        return Files.readString(file);
      }
    } catch (IOException unreadable) {
      // Said below: it may not be read, or holds no text.
    }
    throw new MappingRefused(List.of(new MappingFault(MappingFault.Why.NOT_JSON, "")));
  }

  /// Hands over what becomes of every row, each of its changes by itself; none is passed over.
  long read(Consumer<Arrival> reader) throws TableRefused, MappingRefused {
    new Importing(mapping, table, log, new IdsInARow(UUID.randomUUID()))
        .read(
            outcome -> {
              var place = new Place(name, outcome.row().line());
              switch (outcome) {
                case Outcome.Taken(_, var made) ->
                    made.forEach(change -> reader.accept(new Arrival.Taken(place, change)));
                case Outcome.Same _ -> reader.accept(new Arrival.Same(place));
                case Outcome.NotTaken(_, var problems) ->
                    reader.accept(new Arrival.NotTaken(place, "", reasons(problems)));
              }
              return true;
            });
    return 0;
  }

  private static List<Reason> reasons(List<CellProblem> problems) {
    return problems.stream().map(MappedFile::reason).toList();
  }

  private static Reason reason(CellProblem problem) {
    return switch (problem.fault()) {
      case Fault.OfValue(var why, var limits) -> new Reason(problem.header(), why, limits);
      case Fault.OfRow(var fault) -> new Reason(problem.header(), fault);
      case Fault.OfImport fault -> new Reason(problem.header(), fault);
    };
  }
}
