package osteolog.app;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.exchange.mapping.CellProblem;
import osteolog.exchange.mapping.Importing;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.Outcome;
import osteolog.exchange.table.Table;

/// Any table, read by a mapping.
///
/// @param table the table
/// @param mapping what its columns mean
/// @param log the log that it comes into
record MappedFile(Table table, Mapping mapping, CaseSource log) implements Incoming {

  @Override
  public Count tell(Consumer<Change> changes, Consumer<NotTaken> notTaken) throws Exception {
    var same = new AtomicLong();
    var faulty = new AtomicLong();
    new Importing(mapping, table, log, UUID::randomUUID)
        .read(
            outcome -> {
              switch (outcome) {
                case Outcome.Taken(_, var made) -> made.forEach(changes);
                case Outcome.Same _ -> same.incrementAndGet();
                case Outcome.NotTaken(var row, var problems) -> {
                  faulty.incrementAndGet();
                  notTaken.accept(new NotTaken("", row.line(), reasons(problems)));
                }
              }
              return true;
            });
    return new Count(same.get(), faulty.get());
  }

  private static String reasons(List<CellProblem> problems) {
    return problems.stream()
        .map(problem -> (problem.header() + " " + problem.fault().code()).strip())
        .collect(Collectors.joining(", "));
  }
}
