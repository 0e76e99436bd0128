package osteolog.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.exchange.IdsInARow;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.mapping.Importing;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingFault;
import osteolog.exchange.mapping.MappingRefused;
import osteolog.exchange.mapping.Outcome;
import osteolog.exchange.mapping.RowsNotTaken;
import osteolog.exchange.mapping.Tally;
import osteolog.exchange.table.TableRefused;
import osteolog.store.Spool;
import osteolog.store.StoreTrouble;
import osteolog.ui.kit.Job;

/// A table that is read by a mapping.
///
/// @param into where it goes
/// @param say the words
/// @param file the table
/// @param mapping what its columns mean
record FromTable(Intake into, ImportWords say, Opened.Whole file, Mapping mapping)
    implements Coming {

  /// How many of the first rows are shown.
  private static final int SHOWN = 500;

  /// More faults of a mapping are not named.
  private static final int FAULTS = 5;

  @Override
  public Optional<Read> preview(Job job) {
    try {
      var tally = tally(SHOWN, job);
      importing().read(tally);
      return job.isStopped() ? Optional.empty() : Optional.of(whole(tally, null));
    } catch (MappingRefused refused) {
      return Optional.of(faulty(refused.faults()));
    } catch (TableRefused refused) {
      return Optional.of(new Read.Refused(say.refused(file.name(), refused)));
    }
  }

  private Read.Whole whole(Tally tally, @Nullable Spool spool) {
    var counted = tally.preview();
    var rows = new PreviewRows(say, label());
    var cut =
        counted.rows() > SHOWN
            ? say.words().text("import.first_only", Integer.toString(SHOWN))
            : "";
    return new Read.Whole(
        counted, rows.of(counted.first()), rows.of(counted.firstNotTaken()), cut, spool);
  }

  /// Where the label of the case stands in a row of the file; -1 where none does.
  private int label() {
    var label = mapping.cases().label();
    return label == null ? -1 : file.samples().header().indexOf(label.header());
  }

  private Read faulty(List<MappingFault> faults) {
    return new Read.Refused(
        faults.stream().map(say::faulty).distinct().limit(FAULTS).collect(Collectors.joining(" ")));
  }

  private Importing importing() throws MappingRefused {
    return new Importing(mapping, file.table(), into.log(), new IdsInARow(into.ids().get()));
  }

  private Tally tally(int kept, Job job) {
    return new Tally(kept, (done, _) -> job.reached(done, file.samples().rows()), job::isStopped);
  }

  @Override
  public Read take(Job job) throws StoreTrouble {
    try {
      var importing = importing();
      var tally = tally(0, job);
      var spool =
          into.edits()
              .<TableRefused>spool(
                  to -> {
                    importing.read(outcome -> hand(outcome, to) && tally.outcome(outcome));
                    return !job.isStopped();
                  });
      return spool == null ? new Read.Stopped() : whole(tally, spool);
    } catch (MappingRefused refused) {
      return faulty(refused.faults());
    } catch (TableRefused refused) {
      return new Read.Refused(say.refused(file.name(), refused));
    }
  }

  private static boolean hand(Outcome outcome, Consumer<Change> to) {
    if (outcome instanceof Outcome.Taken(_, var changes)) {
      changes.forEach(to);
    }
    return true;
  }

  @Override
  public Optional<Long> notTaken(Path target, Job job)
      throws IOException, TableRefused, MappingRefused {
    OptionalLong written =
        RowsNotTaken.write(target, importing(), CsvOptions.DEFAULT, job::isStopped);
    return written.isPresent() ? Optional.of(written.getAsLong()) : Optional.empty();
  }

  @Override
  public boolean isOfSeveral() {
    return false;
  }

  @Override
  public boolean isOfEntries() {
    return false;
  }
}
