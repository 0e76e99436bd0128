package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.Listed;
import osteolog.exchange.mapping.Outcome.NotTaken;
import osteolog.exchange.mapping.Outcome.Same;
import osteolog.exchange.mapping.Outcome.Taken;

/// A log in memory that imports can be made into.
final class Kept implements CaseSource {

  private final Map<UUID, Entry> entries = new LinkedHashMap<>();
  private int ids;

  Kept(CaseFile... files) {
    for (var file : files) {
      entries.put(file.surgicalCase().id(), file.surgicalCase());
      file.entries().forEach(e -> entries.put(e.id(), e));
    }
  }

  UUID newId() {
    return new UUID(0x0000_7000L, 0x8000_0000_0000_0000L | ++ids);
  }

  /// Imports the whole table and gives its outcomes; the changes are kept when it is through.
  List<Outcome> take(Mapping mapping, Given table) {
    var outcomes = outcomes(mapping, table);
    for (var outcome : outcomes) {
      switch (outcome) {
        case Taken(_, var changes) -> changes.forEach(this::apply);
        case Same _, NotTaken _ -> {}
      }
    }
    return outcomes;
  }

  List<Outcome> outcomes(Mapping mapping, Given table) {
    var outcomes = new ArrayList<Outcome>();
    try {
      new Importing(mapping, table, this, this::newId).read(outcomes::add);
    } catch (MappingRefused | osteolog.exchange.table.TableRefused refused) {
      throw new AssertionError(refused);
    }
    return outcomes;
  }

  /// Refuses what a store would refuse: an edit of something other than what stands there.
  private void apply(Change change) {
    var before = entries.get(change.id());
    if (before == null ? change.before() != null : !before.equals(change.before())) {
      throw new AssertionError("not what stands there");
    }
    entries.put(change.id(), change.after());
  }

  List<Entry> all(EntryKind kind) {
    return entries.values().stream().filter(e -> e.kind() == kind).toList();
  }

  /// All entries as texts, by identity.
  Map<UUID, Map<String, String>> texts() {
    var texts = new TreeMap<UUID, Map<String, String>>();
    entries.forEach((id, entry) -> texts.put(id, entry.texts()));
    return texts;
  }

  @Override
  public List<CaseSummary> summaries() {
    return all(EntryKind.CASE).stream()
        .map(e -> summary(e.id()))
        .sorted(Comparator.comparing(s -> s.surgicalCase().label()))
        .toList();
  }

  @Override
  public CaseSummary summary(UUID caseId) {
    return Listed.summary(caseFile(caseId));
  }

  @Override
  public CaseFile caseFile(UUID caseId) {
    if (!(entries.get(caseId) instanceof SurgicalCase surgicalCase)) {
      throw new IllegalArgumentException("no such case");
    }
    return new CaseFile(
        surgicalCase,
        entries.values().stream()
            .filter(e -> e.caseId().equals(caseId) && !e.id().equals(caseId))
            .toList());
  }

  @Override
  public long count(EntryKind kind) {
    return all(kind).size();
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    all(kind).forEach(reader);
  }
}
