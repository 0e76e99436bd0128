package osteolog.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.domain.schema.Problem;
import osteolog.exchange.EntryChanges;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvImport;
import osteolog.exchange.csv.CsvOutcome;
import osteolog.ui.importing.ImportWords;
import osteolog.words.Words;

/// The CSV tables of Osteolog's own export, on their way back.
///
/// @param files the tables, or folders that hold them
/// @param log the log that they come into
/// @param words the language of the reasons
record OwnFiles(List<Path> files, CaseSource log, Words words) implements Incoming {

  @Override
  public Count tell(Consumer<Change> changes, Consumer<NotTaken> notTaken) throws Exception {
    var entries = new EntryChanges(log);
    var same = new AtomicLong();
    var counted =
        new CsvImport(files)
            .read(
                outcome -> {
                  switch (outcome) {
                    case CsvOutcome.Taken(_, _, var entry) ->
                        entries.of(entry).ifPresentOrElse(changes, same::incrementAndGet);
                    case CsvOutcome.NotTaken(var file, var line, var problems) ->
                        notTaken.accept(new NotTaken(file, line, reasons(problems)));
                    case CsvOutcome.Ignored _ -> {}
                  }
                },
                Progress.NONE,
                () -> false)
            .orElseThrow();
    return new Count(same.get(), counted.notTaken());
  }

  private String reasons(List<Problem> problems) {
    var in = new ImportWords(words);
    return problems.stream()
        .map(problem -> (problem.column() + ": " + in.of(problem)).replaceFirst("^: ", ""))
        .collect(Collectors.joining("; "));
  }
}
