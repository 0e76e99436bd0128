package osteolog.exchange.redcap;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;

/// Reads the records file of a REDCap project that was made with our dictionary: as we wrote it, or
/// as REDCap gives it back.
///
/// It reads the file twice, first the records and their cases, then row by row, so a row may come
/// before the row of its case. It holds what it knows of each record, never the rows. An entry that
/// REDCap was given keeps its identity; a row that was made in REDCap gets a new one, and the name
/// of a record becomes the label of a case that has none.
///
/// Every entry that is taken belongs to a case that is taken too, or to one that was known before.
public final class RedcapImport {

  /// The name that the file has in our own export.
  public static final String FILE_NAME = RedcapExport.RECORDS;

  /// What the first line of a records file says.
  ///
  /// @param kinds the kinds of entry of which it holds the forms
  /// @param others columns of forms that are not ours; nothing of them is read
  public record Records(List<EntryKind> kinds, List<String> others) {
    /// Copies the lists.
    public Records {
      kinds = List.copyOf(kinds);
      others = List.copyOf(others);
    }
  }

  private final Supplier<UUID> ids;

  /// An import that takes new identities from `ids`.
  public RedcapImport(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /// What a file says that it is; nothing where it was not made with our dictionary. Throws
  /// [RedcapRefused] where it was, and yet cannot be read.
  public static Optional<Records> look(Path file, Charset charset)
      throws IOException, RedcapRefused {
    var found = new @Nullable Records[1];
    try {
      CsvText.of(file, charset)
          .each(
              line -> {
                found[0] = RecordsHeader.of(line.getFields()).told();
                return false;
              });
    } catch (RedcapRefused refused) {
      switch (refused.why()) {
        case EMPTY, NOT_TEXT, NOT_CSV, NOT_OURS, NOT_A_DICTIONARY, CHANGED -> {
          return Optional.empty();
        }
        case COLUMNS_MISSING, COLUMN_TWICE -> throw refused;
      }
    }
    return Optional.ofNullable(found[0]);
  }

  /// Hands what becomes of every entry to `outcomes`, in the order of the file.
  ///
  /// `cancelled` is asked with every row. Throws [RedcapRefused] where the file as a whole cannot
  /// be read, at any time until it returns: only then is anything that was handed on to be used.
  ///
  /// @param charset how the file is written; REDCap writes UTF-8
  /// @return what was read, or empty where it was cancelled
  public Optional<ImportCount> read(
      Path file,
      Charset charset,
      Consumer<Outcome> outcomes,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException, RedcapRefused {
    var run = new ImportRun(CsvText.of(file, charset), ids, outcomes, progress, cancelled);
    return run.read();
  }
}
