package osteolog.exchange.redcap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import osteolog.domain.CaseSource;
import osteolog.exchange.Export;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.files.StagedFiles;

/// Writes cases as a REDCap project with repeating instruments: data dictionary, records, events
/// with their windows, data-quality rules, and notes on how to load them.
///
/// It holds one case at a time and the names of the records. What it writes is what `source` holds.
public final class RedcapExport implements Export {

  static final String DICTIONARY = "redcap_data_dictionary.csv";
  static final String RECORDS = "redcap_records.csv";
  static final String EVENTS = "redcap_events.csv";
  static final String RULES = "redcap_data_quality_rules.csv";
  static final String NOTES = "redcap_import_notes.txt";

  private final CaseSource source;
  private final RedcapOptions options;

  /// An export of everything in `source`.
  public RedcapExport(CaseSource source, RedcapOptions options) {
    this.source = source;
    this.options = options;
  }

  @Override
  public List<String> fileNames() {
    return List.of(DICTIONARY, RECORDS, EVENTS, RULES, NOTES);
  }

  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    try (var files = StagedFiles.in(folder, fileNames(), options.replace())) {
      var run = new ExportRun(source, options, progress, cancelled);
      try {
        return Optional.of(run.write(files));
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      } catch (RuntimeException ended) {
        // The source may have wrapped what stopped it, so the run itself is asked.
        if (run.isStopped()) {
          return Optional.empty();
        }
        throw ended;
      }
    }
  }
}
