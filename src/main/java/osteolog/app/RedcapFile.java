package osteolog.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.EntryChanges;
import osteolog.exchange.IdsInARow;
import osteolog.exchange.Progress;
import osteolog.exchange.redcap.Fault;
import osteolog.exchange.redcap.ImportCount;
import osteolog.exchange.redcap.Outcome;
import osteolog.exchange.redcap.RedcapImport;
import osteolog.ui.importing.ImportWords;
import osteolog.words.Words;

/// The records of a REDCap project that was made with our data dictionary.
///
/// REDCap puts the rows of a case in any order, so the file is read twice: the cases first. Rows
/// that were made there get the same new identities both times.
///
/// @param file the records as CSV, in UTF-8
/// @param log the log that they come into
/// @param seed where the new identities begin
/// @param words the language of the reasons
record RedcapFile(Path file, CaseSource log, long seed, Words words) implements Incoming {

  @Override
  public Count tell(Consumer<Change> changes, Consumer<NotTaken> notTaken) throws Exception {
    var entries = new EntryChanges(log);
    var same = new AtomicLong();
    read(
        entry -> {
          if (entry.kind() == EntryKind.CASE) {
            entries.of(entry).ifPresentOrElse(changes, same::incrementAndGet);
          }
        },
        _ -> {});
    var faulty = new AtomicLong();
    var read =
        read(
            entry -> {
              if (entry.kind() != EntryKind.CASE) {
                entries.of(entry).ifPresentOrElse(changes, same::incrementAndGet);
              }
            },
            one -> {
              faulty.incrementAndGet();
              notTaken.accept(one);
            });
    return new Count(same.get(), faulty.get(), read.nothingOfOurs());
  }

  private ImportCount read(Consumer<Entry> taken, Consumer<NotTaken> notTaken) throws Exception {
    return new RedcapImport(ids())
        .read(
            file,
            StandardCharsets.UTF_8,
            outcome -> {
              switch (outcome) {
                case Outcome.Taken(_, var entry) -> taken.accept(entry);
                case Outcome.NotTaken(var line, _, var faults) ->
                    notTaken.accept(new NotTaken("", line, reasons(faults)));
              }
            },
            Progress.NONE,
            () -> false)
        .orElseThrow();
  }

  private Supplier<UUID> ids() {
    var random = new SplittableRandom(seed);
    // Random by version 4; the same row of identities at every reading.
    return new IdsInARow(
        new UUID(
            (random.nextLong() & ~0xF000L) | 0x4000L,
            (random.nextLong() & ~(3L << 62)) | (2L << 62)));
  }

  private String reasons(List<Fault> faults) {
    return faults.stream().map(this::reason).collect(Collectors.joining("; "));
  }

  private String reason(Fault fault) {
    var problem = fault.problem();
    var why =
        problem == null
            ? words.text("command.redcap." + Column.code(fault.why()))
            : new ImportWords(words).of(problem);
    return fault.field().isEmpty() ? why : fault.field() + ": " + why;
  }
}
