package osteolog.exchange.incoming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import osteolog.exchange.csv.CsvImport;
import osteolog.exchange.csv.CsvRefused;
import osteolog.exchange.redcap.RedcapImport;
import osteolog.exchange.redcap.RedcapRefused;

/// What files are that somebody wants to bring in. Their contents say it; names do not count.
public sealed interface Recognised {

  /// Tables of Osteolog's own export.
  ///
  /// @param places the files and folders that hold them
  /// @param tables what stands in each
  record OwnTables(List<Path> places, List<CsvImport.Table> tables) implements Recognised {
    /// Copies the lists.
    public OwnTables {
      places = List.copyOf(places);
      tables = List.copyOf(tables);
    }
  }

  /// The records of a REDCap project that was made with our dictionary.
  ///
  /// @param found what stands in it
  record RedcapRecords(Path file, RedcapImport.Records found) implements Recognised {}

  /// Anything else: a table that a mapping must explain, or no table at all.
  ///
  /// @param why why it is no table of ours
  record Other(Path file, IncomingRefused why) implements Recognised {}

  /// Looks at files and folders; nothing where it was cancelled.
  ///
  /// A single file that is not ours, or ours no longer whole, is [Other]. Throws [IncomingRefused]
  /// where a folder, or one of several files, is neither.
  static Optional<Recognised> of(List<Path> places, BooleanSupplier cancelled)
      throws IncomingRefused {
    if (places.size() == 1 && !Files.isDirectory(places.getFirst())) {
      try {
        return one(places.getFirst(), cancelled);
      } catch (IOException unreadable) {
        // Whoever reads it as a table says why it cannot be read.
        return Optional.of(other(places.getFirst(), IncomingRefused.Why.UNREADABLE));
      }
    }
    return several(places, cancelled);
  }

  private static Optional<Recognised> several(List<Path> places, BooleanSupplier cancelled)
      throws IncomingRefused {
    try {
      return look(places, cancelled);
    } catch (IOException unreadable) {
      throw IncomingRefused.of(IncomingRefused.Why.UNREADABLE, name(places.getFirst()));
    }
  }

  private static Optional<Recognised> look(List<Path> places, BooleanSupplier cancelled)
      throws IOException, IncomingRefused {
    try {
      return new CsvImport(places).look(cancelled).map(tables -> new OwnTables(places, tables));
    } catch (CsvRefused refused) {
      var records = places.getFirst().resolve(RedcapImport.FILE_NAME);
      if (places.size() == 1
          && refused.why() == CsvRefused.Why.NOT_OURS
          && Files.isRegularFile(records)) {
        return one(records, cancelled);
      }
      throw IncomingRefused.of(refused);
    }
  }

  private static Optional<Recognised> one(Path file, BooleanSupplier cancelled)
      throws IOException, IncomingRefused {
    try {
      var records = RedcapImport.look(file, StandardCharsets.UTF_8);
      if (records.isPresent()) {
        return Optional.of(new RedcapRecords(file, records.get()));
      }
    } catch (RedcapRefused refused) {
      throw IncomingRefused.of(refused, name(file));
    }
    try {
      var tables = new CsvImport(List.of(file)).look(cancelled);
      if (tables.isEmpty()) {
        return Optional.empty();
      }
      // What a shortened table no longer has must stay: a mapping lays what it says over that.
      return Optional.of(
          tables.get().stream().allMatch(CsvImport.Table::isWhole)
              ? new OwnTables(List.of(file), tables.get())
              : other(file, IncomingRefused.Why.NOT_WHOLE));
    } catch (CsvRefused notOurs) {
      return Optional.of(new Other(file, IncomingRefused.of(notOurs)));
    }
  }

  private static Other other(Path file, IncomingRefused.Why why) {
    return new Other(file, IncomingRefused.of(why, name(file)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
