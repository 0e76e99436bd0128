package osteolog.exchange.redcap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.CaseState;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.entry.Visit;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.files.StagedFiles;

/// One export under way.
final class ExportRun {

  private static final String INSTRUMENT = "redcap_repeat_instrument";
  private static final String INSTANCE = "redcap_repeat_instance";

  /// After so many entries progress is told again.
  private static final int STEP = 1000;

  private final CaseSource source;
  private final RedcapOptions options;
  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final List<Form> forms = Form.all();
  private final Map<EntryKind, Form> formOf = new EnumMap<>(EntryKind.class);
  private final PlannedEvents events = new PlannedEvents();
  private final Set<String> reasonHeaders = new HashSet<>();
  private final long total;
  private long done;
  private boolean stopped;

  ExportRun(
      CaseSource source, RedcapOptions options, Progress progress, BooleanSupplier cancelled) {
    this.source = source;
    this.options = options;
    this.progress = progress;
    this.cancelled = cancelled;
    forms.forEach(form -> formOf.put(form.kind(), form));
    this.total = Arrays.stream(EntryKind.values()).mapToLong(source::count).sum();
  }

  boolean isStopped() {
    return stopped;
  }

  Written write(StagedFiles files) throws IOException {
    progress.at(0, total);
    stopIfCancelled();
    lookAhead();
    var leftOut = leftOut();
    files.write(RedcapExport.DICTIONARY, this::writeDictionary);
    files.write(RedcapExport.RECORDS, this::writeRecords);
    files.write(RedcapExport.EVENTS, writer -> write(writer, PlannedEvents.HEADER, events.rows()));
    files.write(
        RedcapExport.RULES, writer -> write(writer, QualityRules.HEADER, QualityRules.rows(forms)));
    files.write(RedcapExport.NOTES, writer -> writer.write(ImportNotes.text(leftOut)));
    progress.at(total, total);
    stopIfCancelled();
    return new Written(files.commit(), leftOut);
  }

  /// Finds what the header of the records must know: REDCap has a column for a reason in a checkbox
  /// only where it was chosen at all.
  private void lookAhead() {
    for (var form : forms) {
      if (form.hasCheckboxes()) {
        source.each(
            form.kind(),
            entry -> {
              stopIfCancelled();
              reasonHeaders.addAll(form.reasonHeaders(entry));
              if (entry instanceof Visit visit) {
                events.add(visit);
              }
            });
      }
    }
  }

  /// The content of attached files has no place in a records file.
  private List<LeftOut> leftOut() {
    long attached = source.count(EntryKind.ATTACHMENT);
    return attached == 0
        ? List.of()
        : List.of(
            new LeftOut(EntryKind.ATTACHMENT, options.fileNames() ? "content" : "", attached));
  }

  private static CsvWriter csv(Writer writer) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
  }

  private static void write(Writer writer, List<String> header, List<List<String>> rows)
      throws IOException {
    var csv = csv(writer).writeRecord(header);
    rows.forEach(csv::writeRecord);
    csv.flush();
  }

  private void writeDictionary(Writer writer) throws IOException {
    write(
        writer,
        RedcapField.HEADINGS,
        forms.stream().flatMap(form -> form.fields().stream()).map(RedcapField::row).toList());
  }

  private List<String> header() {
    return Stream.concat(
            Stream.of(FormNames.RECORD, INSTRUMENT, INSTANCE),
            forms.stream()
                .flatMap(
                    form ->
                        Stream.of(
                                form.headers().stream(),
                                form.reasonHeaders().stream().filter(reasonHeaders::contains),
                                Stream.of(FormNames.complete(form.kind())))
                            .flatMap(s -> s)))
        .toList();
  }

  private void writeRecords(Writer writer) throws IOException {
    var header = header();
    Map<String, Integer> places = new HashMap<>();
    header.forEach(name -> places.put(name, places.size()));
    var csv = csv(writer).writeRecord(header);
    var names = new RecordNames();
    var row = new Row(places);
    source.each(
        EntryKind.CASE,
        entry -> {
          stopIfCancelled();
          writeCase(names.of((SurgicalCase) entry), source.caseFile(entry.id()), row, csv);
        });
    csv.flush();
  }

  private void writeCase(String name, CaseFile file, Row row, CsvWriter csv) {
    var anchor = file.anchor();
    var instances = new EnumMap<EntryKind, Integer>(EntryKind.class);
    var entries = new ArrayList<Entry>(file.entries());
    // Together by instrument, each in its own order: as REDCap itself tells a record.
    entries.sort(Comparator.comparing(Entry::kind));
    entries.addFirst(file.surgicalCase());
    for (var entry : entries) {
      stopIfCancelled();
      var form = Objects.requireNonNull(formOf.get(entry.kind()));
      if (entry.kind() != EntryKind.ATTACHMENT || options.fileNames()) {
        row.clear();
        row.set(FormNames.RECORD, name);
        if (entry.kind() != EntryKind.CASE) {
          row.set(INSTRUMENT, form.name());
          row.set(INSTANCE, instances.merge(entry.kind(), 1, Integer::sum).toString());
        }
        form.write(entry, anchor, row);
        row.set(FormNames.complete(entry.kind()), status(file.surgicalCase().state()));
        csv.writeRecord(row.cells());
      }
      if (++done % STEP == 0) {
        progress.at(done, total);
      }
    }
  }

  /// Nothing that nobody has approved is called complete.
  private static String status(CaseState state) {
    return switch (state) {
      case DRAFT -> "0";
      case COMPLETE, UNDER_REVIEW -> "1";
      case APPROVED -> "2";
    };
  }

  private void stopIfCancelled() {
    if (cancelled.getAsBoolean()) {
      stopped = true;
      throw new CancellationException();
    }
  }
}
