package osteolog.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.domain.schema.Problem;
import osteolog.exchange.EntryChanges;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvImport;
import osteolog.exchange.csv.CsvOutcome;
import osteolog.words.Words;

/// The CSV tables of Osteolog's own export, on their way back with the files that lie beside them.
///
/// @param tables the tables, or folders that hold them
/// @param log the log that they come into
/// @param brought their attached files
/// @param words the language of the reasons
record OwnFiles(List<Path> tables, CaseSource log, BroughtFiles brought, Words words)
    implements Incoming {

  @Override
  public Count tell(Consumer<Change> changes, Consumer<NotTaken> notTaken) throws Exception {
    var reading = new Arriving(new EntryChanges(log), brought, changes, notTaken, words);
    var counted =
        new CsvImport(tables)
            .read(
                outcome -> {
                  switch (outcome) {
                    case CsvOutcome.Taken(var file, var line, var entry) ->
                        reading.take(file, line, entry);
                    case CsvOutcome.NotTaken(var file, var line, var problems) ->
                        notTaken.accept(new NotTaken(file, line, reasons(problems)));
                    case CsvOutcome.Ignored _ -> {}
                  }
                },
                Progress.NONE,
                () -> false)
            .orElseThrow();
    return reading.count(counted.notTaken());
  }

  private static String reasons(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.column() + " " + problem.why())
        .collect(Collectors.joining(", "));
  }
}
