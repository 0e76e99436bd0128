package osteolog.exchange.csv;

import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Anchor;

/// What the rows of one case share, looked up once while its entries come one after another.
public final class CurrentCase {

  private final CaseSource source;
  private final CsvTable table;
  private CsvTable.@Nullable OfCase current;

  /// For the rows of one table.
  public CurrentCase(CaseSource source, CsvTable table) {
    this.source = source;
    this.table = table;
  }

  /// The case of the entry.
  public CsvTable.OfCase of(Entry entry) {
    var known = current;
    if (known == null || !known.id().equals(entry.caseId())) {
      known = read(entry);
      current = known;
    }
    return known;
  }

  private CsvTable.OfCase read(Entry entry) {
    if (entry instanceof SurgicalCase itself) {
      // A case has no moment of its own, so its month 0 need not be looked up.
      return table.ofCase(itself, Anchor.UNDATED);
    }
    var summary = source.summary(entry.caseId());
    return table.ofCase(summary.surgicalCase(), summary.anchor());
  }
}
