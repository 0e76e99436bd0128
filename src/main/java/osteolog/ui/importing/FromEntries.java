package osteolog.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.incoming.Arrival;
import osteolog.exchange.incoming.EntriesNotTaken;
import osteolog.exchange.incoming.Incoming;
import osteolog.exchange.incoming.IncomingRefused;
import osteolog.exchange.incoming.OwnFiles;
import osteolog.exchange.incoming.Recognised;
import osteolog.exchange.incoming.RedcapFile;
import osteolog.store.StoreTrouble;
import osteolog.ui.kit.Job;

/// Whole entries: tables of our own export, or records made with our REDCap dictionary.
///
/// @param into where they go
/// @param say the words
/// @param file what was opened
record FromEntries(Intake into, ImportWords say, Opened.Entries file) implements Coming {

  private Incoming incoming(BroughtFiles brought) {
    return switch (file.found()) {
      case Recognised.OwnTables(var places, _) -> new OwnFiles(places, into.log(), brought);
      case Recognised.RedcapRecords(var records, _) ->
          new RedcapFile(records, into.log(), into.ids().get().getLeastSignificantBits(), brought);
      case Recognised.Other _ -> throw new IllegalStateException("a table has a mapping");
    };
  }

  private BroughtFiles brought(boolean isTrial) {
    return new BroughtFiles(places(), into.files(), isTrial);
  }

  private List<Path> places() {
    return file.found() instanceof Recognised.RedcapRecords(var records, _)
        ? List.of(records)
        : file.places();
  }

  @Override
  public Optional<Read> preview(Job job) {
    try (var brought = brought(true)) {
      var tally = new EntryTally(into.log(), say);
      var passedOver = incoming(brought).read(tally::take, job::reached, job::isStopped);
      return passedOver.isPresent()
          ? Optional.of(tally.whole(passedOver.getAsLong(), null))
          : Optional.empty();
    } catch (IncomingRefused refused) {
      return Optional.of(new Read.Refused(say.refused(refused)));
    } catch (StoreTrouble trouble) {
      throw new StoreTrouble.Unchecked(trouble);
    }
  }

  @Override
  public Read take(Job job) throws StoreTrouble {
    try (var brought = brought(false)) {
      var tally = new EntryTally(into.log(), say);
      var spool =
          into.edits()
              .<IncomingRefused>spool(
                  to ->
                      incoming(brought)
                          .read(
                              arrival -> {
                                tally.take(arrival);
                                if (arrival instanceof Arrival.Taken(_, var change)) {
                                  to.accept(change);
                                }
                              },
                              job::reached,
                              job::isStopped)
                          .isPresent());
      if (spool == null) {
        return new Read.Stopped();
      }
      // Before the changes: no attachment is ever without its file.
      brought.keep();
      return tally.whole(0, spool);
    } catch (IncomingRefused refused) {
      return new Read.Refused(say.refused(refused));
    }
  }

  @Override
  public Optional<Long> notTaken(Path target, Job job)
      throws IOException, IncomingRefused, StoreTrouble {
    try (var brought = brought(true)) {
      OptionalLong written =
          EntriesNotTaken.write(target, incoming(brought), CsvOptions.DEFAULT, job::isStopped);
      return written.isPresent() ? Optional.of(written.getAsLong()) : Optional.empty();
    }
  }

  @Override
  public boolean isOfSeveral() {
    return file.found() instanceof Recognised.OwnTables(_, var tables) && tables.size() > 1;
  }

  @Override
  public boolean isOfEntries() {
    return true;
  }
}
