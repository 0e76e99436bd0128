package osteolog.exchange.redcap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.Listed;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;

/// Projects for tests: cases out to files, files back to entries.
final class Projects {

  private Projects() {}

  static List<Entry> entries(List<CaseFile> cases) {
    var all = new ArrayList<Entry>();
    for (var file : cases) {
      all.add(file.surgicalCase());
      all.addAll(file.entries());
    }
    return all;
  }

  static UUID id(int number) {
    return new UUID(7, number);
  }

  static Entry entry(EntryKind kind, int number, int caseNumber, Map<String, String> texts) {
    var all = new HashMap<>(texts);
    all.put("id", id(number).toString());
    all.put("case_id", id(caseNumber).toString());
    return Entry.of(kind, all);
  }

  static CaseFile file(int number, Map<String, String> texts, Entry... entries) {
    return new CaseFile(
        (SurgicalCase) entry(EntryKind.CASE, number, number, texts), List.of(entries));
  }

  static Written export(Path folder, RedcapOptions options, List<CaseFile> cases)
      throws IOException {
    return new RedcapExport(new Listed(cases), options)
        .write(folder, Progress.NONE, () -> false)
        .orElseThrow();
  }

  static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    }
  }

  /// What an import gives.
  record Imported(List<Outcome> outcomes, ImportCount count) {

    List<Entry> entries() {
      return outcomes.stream()
          .filter(Outcome.Taken.class::isInstance)
          .map(o -> ((Outcome.Taken) o).entry())
          .toList();
    }

    List<Outcome.NotTaken> notTaken() {
      return outcomes.stream()
          .filter(Outcome.NotTaken.class::isInstance)
          .map(Outcome.NotTaken.class::cast)
          .toList();
    }

    List<Fault> faults() {
      return notTaken().stream().flatMap(o -> o.faults().stream()).toList();
    }
  }

  /// New identities of their own family, one after another.
  static Supplier<UUID> ids() {
    var next = new AtomicLong();
    return () -> new UUID(99, next.incrementAndGet());
  }

  static Imported read(Path file) throws IOException, RedcapRefused {
    var outcomes = new ArrayList<Outcome>();
    var count =
        new RedcapImport(ids())
            .read(file, StandardCharsets.UTF_8, outcomes::add, Progress.NONE, () -> false)
            .orElseThrow();
    return new Imported(outcomes, count);
  }

  static Imported read(Path folder, String text) throws IOException, RedcapRefused {
    return read(Files.writeString(folder.resolve("export.csv"), text));
  }

  /// A file as REDCap exports it: the whole header of the forms, and rows of the named cells alone.
  static String records(List<EntryKind> kinds, List<Map<String, String>> rows) {
    var header = new ArrayList<String>();
    header.addAll(
        List.of(
            "record_id",
            "redcap_repeat_instrument",
            "redcap_repeat_instance",
            "redcap_data_access_group",
            "redcap_survey_identifier"));
    for (var form : Form.all()) {
      if (kinds.contains(form.kind())) {
        header.addAll(form.headers());
        header.add(FormNames.complete(form.kind()));
      }
    }
    rows.stream()
        .flatMap(row -> row.keySet().stream().sorted())
        .filter(name -> !header.contains(name))
        .distinct()
        .forEach(header::add);
    var text = new StringBuilder(String.join(",", header)).append('\n');
    for (var row : rows) {
      text.append(String.join(",", header.stream().map(h -> cell(row.get(h))).toList()));
      text.append('\n');
    }
    return text.toString();
  }

  /// A row of a repeating instrument.
  static Map<String, String> instance(
      String record, String form, String instance, Map<String, String> cells) {
    var all = new HashMap<>(cells);
    all.put("record_id", record);
    all.put("redcap_repeat_instrument", form);
    all.put("redcap_repeat_instance", instance);
    return all;
  }

  /// REDCap quotes what holds a blank.
  private static String cell(String value) {
    if (value == null) {
      return "";
    }
    return value.matches("[\\w.:+~<>-]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
