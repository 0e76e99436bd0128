package osteolog.exchange.redcap;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Refused;

/// Makes the entry of one form out of one row.
final class EntryReading {

  private final Form form;
  private final Row row;
  private final String record;
  private final List<Fault> faults = new ArrayList<>();

  EntryReading(Form form, Row row, String record) {
    this.form = form;
    this.row = row;
    this.record = record;
  }

  /// The entry, or `null` where something is wrong with it.
  ///
  /// @param fresh its identity where the row tells none
  /// @param caseId the case of its record, whatever the row says: the record is where it stands now
  @Nullable Entry entry(Supplier<UUID> fresh, UUID caseId) {
    var found = form.read(row);
    faults.addAll(found.faults());
    var texts = found.texts();
    texts.computeIfAbsent("id", _ -> fresh.get().toString());
    if (form.kind() == EntryKind.CASE) {
      texts.putIfAbsent("label", record);
    } else {
      texts.put("case_id", caseId.toString());
    }
    try {
      var entry = Entry.of(form.kind(), texts);
      return faults.isEmpty() ? entry : null;
    } catch (Refused refused) {
      // What could not be read is told once, not as missing too.
      refused.problems().stream()
          .filter(p -> faults.stream().noneMatch(f -> f.isOf(p.column())))
          .forEach(p -> faults.add(Fault.of(form.fieldOf(p.column()), p)));
      return null;
    }
  }

  List<Fault> faults() {
    return faults;
  }
}
