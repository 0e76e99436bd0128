package osteolog.exchange.redcap;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;

/// One import under way.
final class ImportRun {

  /// After so many rows progress is told again.
  private static final int STEP = 1000;

  private static final UUID NOBODY = new UUID(0, 0);

  private final CsvText text;
  private final Supplier<UUID> ids;
  private final Consumer<Outcome> outcomes;
  private final Progress progress;
  private final BooleanSupplier cancelled;

  private final Map<String, KnownRecord> records = new HashMap<>();
  private final Set<UUID> cases = new HashSet<>();
  private long rows;
  private long taken;
  private long notTaken;
  private long nothingOfOurs;
  private boolean stopped;

  private String record = "";
  private final Set<UUID> idsOfRecord = new HashSet<>();

  ImportRun(
      CsvText text,
      Supplier<UUID> ids,
      Consumer<Outcome> outcomes,
      Progress progress,
      BooleanSupplier cancelled) {
    this.text = text;
    this.ids = ids;
    this.outcomes = outcomes;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  Optional<ImportCount> read() throws IOException, RedcapRefused {
    var header = pass(this::know);
    for (var known : records.values()) {
      if (known.caseId() == null) {
        known.identify(ids.get());
      }
    }
    long all = rows;
    rows = 0;
    if (!stopped) {
      pass((row, line, from) -> take(row, line, from, all));
    }
    if (stopped) {
      return Optional.empty();
    }
    text.refuseIfChanged();
    return Optional.of(new ImportCount(rows, taken, notTaken, nothingOfOurs, header.others()));
  }

  /// Looks at one row.
  @FunctionalInterface
  private interface Look {
    void at(Row row, CsvRecord line, RecordsHeader header) throws RedcapRefused;
  }

  /// A header and the row that takes one line after another.
  private record Open(RecordsHeader header, Row row) {}

  private RecordsHeader pass(Look look) throws IOException, RedcapRefused {
    var open = new @Nullable Open[1];
    text.each(
        line -> {
          stopped = stopped || cancelled.getAsBoolean();
          var now = open[0];
          if (now == null) {
            var header = RecordsHeader.of(line.getFields());
            open[0] = new Open(header, header.row());
          } else if (!stopped) {
            rows++;
            look.at(now.row(), line, now.header());
          }
          return !stopped;
        });
    var opened = open[0];
    if (opened == null) {
      throw new RedcapRefused(RedcapRefused.Why.EMPTY);
    }
    return opened.header();
  }

  private void know(Row row, CsvRecord line, RecordsHeader header) {
    var name = line.getField(0);
    if (line.getFieldCount() != header.width() || name.isBlank()) {
      return;
    }
    row.load(line.getFields());
    long at = line.getStartingLineNumber();
    var known = records.computeIfAbsent(name, _ -> new KnownRecord(at));
    for (var kind : header.kindsIn(row)) {
      if (kind != EntryKind.CASE) {
        known.toldBy(id(row.get(FormNames.field(kind, "case_id"))));
      } else if (!known.hasCaseRow()) {
        var id = id(row.get(FormNames.field(EntryKind.CASE, "id")));
        known.caseRow(at, id, isReadable(row, header, name));
        if (id != null && !cases.add(id)) {
          known.copied();
        }
      }
    }
  }

  private static boolean isReadable(Row row, RecordsHeader header, String name) {
    var made = new EntryReading(header.form(EntryKind.CASE), row, name);
    return made.entry(() -> NOBODY, NOBODY) != null;
  }

  private static @Nullable UUID id(String cell) {
    try {
      return cell.isEmpty() ? null : UUID.fromString(cell);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  private void take(Row row, CsvRecord line, RecordsHeader header, long all) throws RedcapRefused {
    if (rows % STEP == 0) {
      progress.at(rows, all);
    }
    long at = line.getStartingLineNumber();
    var name = line.getField(0);
    begin(name);
    if (line.getFieldCount() != header.width()) {
      refuse(at, null, List.of(new Fault("", Fault.Why.CELLS)));
    } else if (name.isBlank()) {
      refuse(at, null, List.of(new Fault(FormNames.RECORD, Fault.Why.NO_RECORD)));
    } else {
      row.load(line.getFields());
      takeRow(row, at, name, header);
    }
  }

  private void begin(String name) {
    if (!name.equals(record)) {
      record = name;
      idsOfRecord.clear();
    }
  }

  private void takeRow(Row row, long at, String name, RecordsHeader header) throws RedcapRefused {
    var known = records.get(name);
    var caseId = known == null ? null : known.caseId();
    if (known == null || caseId == null) {
      throw new RedcapRefused(RedcapRefused.Why.CHANGED);
    }
    var kinds = header.kindsIn(row);
    if (known.makesCaseAt(at)) {
      take(at, Entry.of(EntryKind.CASE, Map.of("id", caseId.toString(), "label", name)));
    } else if (kinds.isEmpty()) {
      nothingOfOurs++;
    }
    for (var kind : kinds) {
      takeEntry(new EntryReading(header.form(kind), row, name), kind, at, known, caseId);
    }
  }

  private void takeEntry(
      EntryReading reading, EntryKind kind, long at, KnownRecord known, UUID caseId) {
    if (known.isCopied()) {
      var field = FormNames.field(EntryKind.CASE, "id");
      refuse(at, kind, List.of(new Fault(field, Fault.Why.ID_TWICE)));
      return;
    }
    if (kind == EntryKind.CASE && !known.isCaseLine(at)) {
      refuse(at, kind, List.of(new Fault("", Fault.Why.CASE_TWICE)));
      return;
    }
    if (kind != EntryKind.CASE && known.isCaseRefused()) {
      refuse(at, kind, List.of(new Fault("", Fault.Why.CASE_NOT_TAKEN)));
      return;
    }
    var entry = reading.entry(kind == EntryKind.CASE ? () -> caseId : ids, caseId);
    if (entry == null) {
      refuse(at, kind, reading.faults());
    } else if (!idsOfRecord.add(entry.id())) {
      refuse(at, kind, List.of(new Fault(FormNames.field(kind, "id"), Fault.Why.ID_TWICE)));
    } else {
      take(at, entry);
    }
  }

  private void take(long at, Entry entry) {
    taken++;
    outcomes.accept(new Outcome.Taken(at, entry));
  }

  private void refuse(long at, @Nullable EntryKind kind, List<Fault> faults) {
    notTaken++;
    outcomes.accept(new Outcome.NotTaken(at, record, kind, faults));
  }
}
