package osteolog.exchange.incoming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.IdsInARow;
import osteolog.exchange.Progress;
import osteolog.exchange.incoming.Arrival.Place;
import osteolog.exchange.incoming.Arrival.Reason;
import osteolog.exchange.redcap.Fault;
import osteolog.exchange.redcap.ImportCount;
import osteolog.exchange.redcap.Outcome;
import osteolog.exchange.redcap.RedcapImport;
import osteolog.exchange.redcap.RedcapRefused;

/// The records of a REDCap project that was made with our data dictionary.
///
/// REDCap puts the rows of a case in any order, so the file is read twice: the cases first. Rows
/// that were made there get the same new identities both times.
///
/// @param file the records as CSV, in UTF-8
/// @param log the log that they come into
/// @param seed where the new identities begin
/// @param attached what belongs to their entries
public record RedcapFile(Path file, CaseSource log, long seed, Attached attached)
    implements Incoming {

  @Override
  public OptionalLong read(Consumer<Arrival> reader, Progress progress, BooleanSupplier cancelled)
      throws IncomingRefused {
    var arriving = new Arriving(log, attached, reader);
    try {
      var cases = each(outcome -> takeCase(outcome, arriving), progress.firstHalf(), cancelled);
      if (cases.isEmpty()) {
        return OptionalLong.empty();
      }
      var all = each(outcome -> takeOther(outcome, arriving), progress.secondHalf(), cancelled);
      return all.isPresent() ? OptionalLong.of(all.get().nothingOfOurs()) : OptionalLong.empty();
    } catch (RedcapRefused refused) {
      throw IncomingRefused.of(refused, name());
    } catch (IOException unreadable) {
      throw IncomingRefused.of(IncomingRefused.Why.UNREADABLE, name());
    }
  }

  private void takeCase(Outcome outcome, Arriving arriving) {
    if (outcome instanceof Outcome.Taken(var line, var entry) && entry.kind() == EntryKind.CASE) {
      arriving.take(at(line), entry);
    }
  }

  private void takeOther(Outcome outcome, Arriving arriving) {
    switch (outcome) {
      case Outcome.Taken(var line, var entry) -> {
        if (entry.kind() != EntryKind.CASE) {
          arriving.take(at(line), entry);
        }
      }
      case Outcome.NotTaken(var line, var record, _, var faults) ->
          arriving.notTaken(at(line), record, reasons(faults));
    }
  }

  private Optional<ImportCount> each(
      Consumer<Outcome> taken, Progress progress, BooleanSupplier cancelled)
      throws IOException, RedcapRefused {
    return new RedcapImport(ids()).read(file, StandardCharsets.UTF_8, taken, progress, cancelled);
  }

  private Place at(long line) {
    return new Place(name(), line);
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  private Supplier<UUID> ids() {
    var random = new SplittableRandom(seed);
    // Random by version 4; the same row of identities at every reading.
    return new IdsInARow(
        new UUID(
            (random.nextLong() & ~0xF000L) | 0x4000L,
            (random.nextLong() & ~(3L << 62)) | (2L << 62)));
  }

  private static List<Reason> reasons(List<Fault> faults) {
    return faults.stream().map(RedcapFile::reason).toList();
  }

  private static Reason reason(Fault fault) {
    var problem = fault.problem();
    return problem == null
        ? new Reason(fault.field(), fault.why())
        : new Reason(fault.field(), problem.why(), problem.limits());
  }
}
