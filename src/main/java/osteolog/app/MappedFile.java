package osteolog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.exchange.IdsInARow;
import osteolog.exchange.mapping.CellProblem;
import osteolog.exchange.mapping.Importing;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingFault;
import osteolog.exchange.mapping.MappingRefused;
import osteolog.exchange.mapping.Outcome;
import osteolog.exchange.table.Table;
import osteolog.ui.importing.ImportWords;
import osteolog.words.Words;

/// Any table, read by a mapping.
///
/// @param table the table
/// @param mapping what its columns mean
/// @param log the log that it comes into
/// @param words the language of the reasons
record MappedFile(Table table, Mapping mapping, CaseSource log, Words words) implements Incoming {

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

  @Override
  public Count tell(Consumer<Change> changes, Consumer<NotTaken> notTaken) throws Exception {
    var same = new AtomicLong();
    var faulty = new AtomicLong();
    new Importing(mapping, table, log, new IdsInARow(UUID.randomUUID()))
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

  private String reasons(List<CellProblem> problems) {
    return problems.stream().map(new ImportWords(words)::problem).collect(Collectors.joining("; "));
  }
}
