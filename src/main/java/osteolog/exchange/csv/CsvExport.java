package osteolog.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Anchor;
import osteolog.exchange.Export;
import osteolog.exchange.LeftOutTally;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.files.StagedFiles;

/// Writes every entry as tidy CSV (RFC 4180, UTF-8): one file for each kind, their dictionary, and
/// the codes of others that belong to their values.
///
/// Left out and counted: the names of attached files unless they are asked for, half characters,
/// which become U+FFFD, and reasons recorded for a column that can have none. [CsvImport] reads the
/// rest back.
///
/// It holds one row and one case at a time, so memory does not grow with rows. What it writes is
/// what `source` holds: a choice of cases, or cases without what identifies a patient, is another
/// source.
public final class CsvExport implements Export {

  static final String DICTIONARY = "dictionary.csv";
  private static final List<String> DICTIONARY_HEADER =
      List.of("file", "column", "type", "unit", "min", "max", "codes", "required", "description");

  /// After so many rows progress is told again.
  private static final int STEP = 1000;

  private final CaseSource source;
  private final CsvOptions options;
  private final List<CsvTable> tables;

  /// An export of everything in `source`.
  public CsvExport(CaseSource source, CsvOptions options) {
    this.source = source;
    this.options = options;
    this.tables =
        Arrays.stream(EntryKind.values())
            .map(kind -> new CsvTable(kind, options.formulaSafe(), options.fileNames()))
            .toList();
  }

  @Override
  public List<String> fileNames() {
    return Stream.concat(
            tables.stream().map(CsvTable::fileName), Stream.of(DICTIONARY, CodesFile.NAME))
        .toList();
  }

  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    try (var files = StagedFiles.in(folder, fileNames(), options.replace())) {
      var run = new Run(progress, cancelled);
      try {
        return Optional.of(new Written(run.write(files), run.tally.leftOut()));
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      } catch (RuntimeException ended) {
        // The source may have wrapped what stopped it, so the run itself is asked.
        if (run.stopped) {
          return Optional.empty();
        }
        throw ended;
      }
    }
  }

  private CsvWriter csv(Writer writer) throws IOException {
    if (options.byteOrderMark()) {
      writer.write('\uFEFF');
    }
    return CsvWriter.builder()
        .fieldSeparator(options.separator().sign)
        .lineDelimiter(LineDelimiter.CRLF)
        .build(writer);
  }

  private void writeDictionary(Writer writer) throws IOException {
    var csv = csv(writer).writeRecord(DICTIONARY_HEADER);
    for (var table : tables) {
      for (var column : table.columns()) {
        csv.writeRecord(column.dictionaryRow(table.fileName()));
      }
    }
    csv.flush();
  }

  private void writeCodes(Writer writer) throws IOException {
    var csv = csv(writer);
    new CodesFile(CodeTable.shipped()).rows(tables).forEach(csv::writeRecord);
    csv.flush();
  }

  /// One export under way.
  private final class Run {
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final LeftOutTally tally = new LeftOutTally();
    private final long total;
    private long done;
    private boolean stopped;
    private CsvTable.@Nullable OfCase current;

    Run(Progress progress, BooleanSupplier cancelled) {
      this.progress = progress;
      this.cancelled = cancelled;
      this.total = Arrays.stream(EntryKind.values()).mapToLong(source::count).sum();
    }

    List<Path> write(StagedFiles files) throws IOException {
      progress.at(0, total);
      for (var table : tables) {
        files.write(table.fileName(), writer -> writeRows(table, writer));
      }
      files.write(DICTIONARY, CsvExport.this::writeDictionary);
      files.write(CodesFile.NAME, CsvExport.this::writeCodes);
      progress.at(done, total);
      stopIfCancelled();
      return files.commit();
    }

    private void writeRows(CsvTable table, Writer writer) throws IOException {
      var csv = csv(writer);
      csv.writeRecord(table.columns().stream().map(CsvColumn::name).toList());
      stopIfCancelled();
      // A case is told in another way to its own file than to the others, so none is carried over.
      current = null;
      source.each(
          table.kind(),
          entry -> {
            stopIfCancelled();
            csv.writeRecord(table.cells(caseOf(entry, table), entry));
            table.count(entry, tally);
            done++;
            if (done % STEP == 0) {
              progress.at(done, total);
            }
          });
      csv.flush();
    }

    private CsvTable.OfCase caseOf(Entry entry, CsvTable table) {
      var known = current;
      if (known == null || !known.id().equals(entry.caseId())) {
        known = read(entry, table);
        current = known;
      }
      return known;
    }

    private CsvTable.OfCase read(Entry entry, CsvTable table) {
      var id = entry.caseId();
      if (entry instanceof SurgicalCase itself) {
        // A case has no moment of its own, so its month 0 need not be looked up.
        return new CsvTable.OfCase(id, id.toString(), table.safe(itself.label()), Anchor.UNDATED);
      }
      var summary = source.summary(id);
      return new CsvTable.OfCase(
          id, id.toString(), table.safe(summary.surgicalCase().label()), summary.anchor());
    }

    private void stopIfCancelled() {
      if (cancelled.getAsBoolean()) {
        stopped = true;
        throw new CancellationException();
      }
    }
  }
}
