package osteolog.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.exchange.IdsInARow;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.mapping.Importing;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingFault;
import osteolog.exchange.mapping.MappingRefused;
import osteolog.exchange.mapping.Outcome;
import osteolog.exchange.mapping.Preview;
import osteolog.exchange.mapping.RowsNotTaken;
import osteolog.exchange.mapping.Tally;
import osteolog.exchange.table.TableRefused;
import osteolog.store.Spool;
import osteolog.store.StoreTrouble;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Job;

/// Reads a table by a mapping on the worker: to count what would change, to take it, or to write
/// the rows that are not taken.
///
/// @param log what the log holds now
/// @param edits keeps what is taken
/// @param ids gives new entries their identity
public record TableImport(CaseSource log, Edits edits, Supplier<UUID> ids) {

  /// How many of the first outcomes are kept to be shown.
  static final int SHOWN = 500;

  /// What came of a reading.
  sealed interface Read {

    /// It was read to its end.
    ///
    /// @param spool what is to be saved; none of a preview
    record Whole(Preview preview, @Nullable Spool spool) implements Read {}

    /// The table cannot be read to its end.
    record Refused(TableRefused why) implements Read {}

    /// The mapping cannot be used.
    record Faulty(List<MappingFault> faults) implements Read {}

    /// It was stopped.
    record Stopped() implements Read {}
  }

  /// Counts what would change; writes nothing.
  Optional<Read> preview(Opened.Whole file, Mapping mapping, Job job) {
    try {
      var tally = tally(SHOWN, file, job);
      importing(file, mapping).read(tally);
      return job.isStopped()
          ? Optional.empty()
          : Optional.of(new Read.Whole(tally.preview(), null));
    } catch (MappingRefused refused) {
      return Optional.of(new Read.Faulty(refused.faults()));
    } catch (TableRefused refused) {
      return Optional.of(new Read.Refused(refused));
    }
  }

  private Importing importing(Opened.Whole file, Mapping mapping) throws MappingRefused {
    return new Importing(mapping, file.table(), log, new IdsInARow(ids.get()));
  }

  private static Tally tally(int kept, Opened.Whole file, Job job) {
    return new Tally(kept, (done, _) -> job.reached(done, file.samples().rows()), job::isStopped);
  }

  /// Takes what is new, to be saved as one act.
  Read take(Opened.Whole file, Mapping mapping, Job job) throws StoreTrouble {
    try {
      var importing = importing(file, mapping);
      var tally = tally(0, file, job);
      var spool =
          edits.<TableRefused>spool(
              to -> {
                importing.read(outcome -> hand(outcome, to) && tally.outcome(outcome));
                return !job.isStopped();
              });
      return spool == null ? new Read.Stopped() : new Read.Whole(tally.preview(), spool);
    } catch (MappingRefused refused) {
      return new Read.Faulty(refused.faults());
    } catch (TableRefused refused) {
      return new Read.Refused(refused);
    }
  }

  private static boolean hand(Outcome outcome, Consumer<Change> to) {
    if (outcome instanceof Outcome.Taken(_, var changes)) {
      changes.forEach(to);
    }
    return true;
  }

  /// Writes the rows that are not taken; nothing where it was stopped.
  Optional<Long> notTaken(Path target, Opened.Whole file, Mapping mapping, Job job)
      throws IOException, TableRefused, MappingRefused {
    OptionalLong written =
        RowsNotTaken.write(target, importing(file, mapping), CsvOptions.DEFAULT, job::isStopped);
    return written.isPresent() ? Optional.of(written.getAsLong()) : Optional.empty();
  }
}
