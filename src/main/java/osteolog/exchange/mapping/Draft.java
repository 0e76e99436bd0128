package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseRules;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;

/// What one row would change in its case. Nothing of it is remembered until it is kept, so a row
/// that is not taken leaves no trace.
final class Draft {

  private final CaseOfRow ofRow;
  private final Log log;
  private final Earlier earlier;
  private final Supplier<UUID> ids;
  private final String place;
  private final @Nullable CaseThere there;

  private final List<Change> changes = new ArrayList<>();
  private final List<CellProblem> problems = new ArrayList<>();
  private final List<Runnable> onKeeping = new ArrayList<>();
  private final Map<UUID, Entry> now = new HashMap<>();
  private final Set<Integer> told = new HashSet<>();
  private final Set<String> said = new HashSet<>();
  private int lastLesion;

  /// A draft for a row; `place` is what its new entries give as their locator.
  Draft(CaseOfRow ofRow, Log log, Earlier earlier, Supplier<UUID> ids, String place) {
    this.ofRow = ofRow;
    this.log = log;
    this.earlier = earlier;
    this.ids = ids;
    this.place = place;
    this.there = ofRow.there() ? log.caseThere(ofRow.id()) : null;
    this.lastLesion =
        Math.max(earlier.lastLesion(ofRow.id()), there == null ? 0 : there.lastLesion());
  }

  /// Adds what the row says of one entry.
  void add(SlotReader slot, Statement statement) {
    if (statement.slot().kind() == EntryKind.CASE) {
      keyed(slot, statement, ofRow.id());
      return;
    }
    var own = statement.texts().get("id");
    if (own != null) {
      keyed(slot, statement, UUID.fromString(own));
      return;
    }
    var lesion = lesionOfNumber(statement);
    if (lesion != null) {
      keyed(slot, statement, lesion);
    } else if (!isKnown(statement)) {
      fresh(slot, statement, ids.get(), false);
    }
  }

  private @Nullable UUID lesionOfNumber(Statement statement) {
    var number = statement.texts().get("lesion_no");
    if (statement.slot().kind() != EntryKind.LESION || number == null) {
      return null;
    }
    for (var entry : now.values()) {
      if (entry instanceof Lesion made && made.lesionNo().toString().equals(number)) {
        return made.id();
      }
    }
    var made = earlier.lesion(ofRow.id(), number);
    return made != null || there == null ? made : there.lesion(number).map(Entry::id).orElse(null);
  }

  /// Whether log, file or row say it already.
  private boolean isKnown(Statement statement) {
    if (there != null) {
      int place = there.saying(statement, i -> !told.contains(i));
      if (place >= 0) {
        told.add(place);
        return true;
      }
    }
    return !statement.slot().eachRow()
        && (!said.add(statement.asText()) || earlier.hasSaid(ofRow.id(), statement));
  }

  /// What is said of the entry of that identity.
  private void keyed(SlotReader slot, Statement statement, UUID id) {
    if (ofRow.label() == null && earlier.hasSaid(id, statement)) {
      // Most files repeat case and lesion in each row; the same words need no second look.
      return;
    }
    var current = now.get(id);
    if (current == null) {
      current = earlier.held(id);
    }
    boolean touched = current != null || earlier.hasChanged(id);
    if (current == null && touched) {
      if (!earlier.hasSaid(id, statement)) {
        problems.add(slot.problem("id", Fault.OfImport.SAID_OTHERWISE));
      }
      return;
    }
    if (current == null && there != null) {
      current = there.entry(id).orElse(null);
    }
    if (current != null) {
      edit(slot, statement, current, touched);
    } else if (isTaken(id)) {
      problems.add(slot.problem("id", Fault.of(Problem.Why.TAKEN)));
    } else {
      fresh(slot, statement, id, true);
    }
  }

  private boolean isTaken(UUID id) {
    return id.equals(new UUID(0, 0)) || (!id.equals(ofRow.id()) && log.hasEntry(id));
  }

  private void edit(SlotReader slot, Statement statement, Entry current, boolean touched) {
    if (current.kind() != statement.slot().kind() || !current.caseId().equals(ofRow.id())) {
      problems.add(slot.problem("id", Fault.of(Problem.Why.TAKEN)));
      return;
    }
    var before = current.texts();
    var after = statement.over(before);
    if (current.kind() == EntryKind.CASE && ofRow.label() != null) {
      after.put("label", ofRow.label());
    }
    if (after.equals(before)) {
      return;
    }
    if (touched && contradicts(slot, statement, before, after)) {
      return;
    }
    var entry = make(slot, statement, after);
    if (entry != null) {
      changes.add(Change.edited(current, entry));
      keep(entry, statement, true);
    }
  }

  /// A second row may add to what an earlier one said, and not gainsay it.
  private boolean contradicts(
      SlotReader slot, Statement statement, Map<String, String> before, Map<String, String> after) {
    var columns = statement.slot().kind().shape().columns();
    boolean found = false;
    for (var column : columns) {
      var was = before.get(column.name());
      if (was != null
          && !was.equals(column.field().otherwise())
          && !column.name().equals("missing")
          && !was.equals(after.get(column.name()))) {
        problems.add(slot.problem(column.name(), Fault.OfImport.SAID_OTHERWISE));
        found = true;
      }
    }
    return found;
  }

  private void fresh(SlotReader slot, Statement statement, UUID id, boolean byItsKey) {
    var texts = statement.over(Map.of());
    texts.put("id", id.toString());
    texts.put("case_id", ofRow.id().toString());
    if (ofRow.label() != null && statement.slot().kind() == EntryKind.CASE) {
      texts.put("label", ofRow.label());
    }
    if (statement.slot().kind() == EntryKind.LESION && !texts.containsKey("lesion_no")) {
      texts.put("lesion_no", Integer.toString(lastLesion + 1));
    }
    if (statement.slot().feed("source").isEmpty() && statement.slot().feed("locator").isEmpty()) {
      texts.put("source", "file");
      texts.put("locator", place);
    }
    var entry = make(slot, statement, texts);
    if (entry != null) {
      changes.add(Change.added(entry));
      keep(entry, statement, byItsKey);
    }
  }

  private void keep(Entry entry, Statement statement, boolean byItsKey) {
    now.put(entry.id(), entry);
    if (entry instanceof Lesion lesion) {
      lastLesion = Math.max(lastLesion, lesion.lesionNo());
    }
    onKeeping.add(() -> earlier.keep(entry, statement, byItsKey));
  }

  private @Nullable Entry make(SlotReader slot, Statement statement, Map<String, String> texts) {
    List<Problem> faults;
    try {
      var entry = Entry.of(statement.slot().kind(), texts);
      faults = there == null ? List.of() : CaseRules.faults(there.file(), entry);
      if (faults.isEmpty()) {
        return entry;
      }
    } catch (Refused refused) {
      faults = refused.problems();
    }
    // "Pain not asked" with no score is nothing that a pain score could hold.
    if (statement.bare() && faults.stream().allMatch(f -> f.why() == Problem.Why.REQUIRED)) {
      return null;
    }
    faults.forEach(f -> problems.add(slot.problem(f.column(), Fault.of(f))));
    return null;
  }

  List<CellProblem> problems() {
    return problems;
  }

  List<Change> changes() {
    return changes;
  }

  /// Remembers it for the rows that follow.
  void keep() {
    onKeeping.forEach(Runnable::run);
    if (there != null) {
      told.forEach(there::tell);
    }
  }
}
