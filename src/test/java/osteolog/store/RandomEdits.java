package osteolog.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// A user who does anything that can be done, from a seed: adds, edits and removes cases and
/// entries, one by one and in lists, and takes acts back.
final class RandomEdits {

  private final Random random;
  private final Samples samples;
  private final Logbook logbook;

  RandomEdits(Logbook logbook, long seed) {
    this.logbook = logbook;
    this.random = new Random(seed);
    this.samples = new Samples(random.nextLong());
  }

  /// One act; it may be an undo or a redo.
  Act actOrUndo() throws StoreTrouble {
    int dice = random.nextInt(10);
    if (dice == 0 && logbook.undoable().isPresent()) {
      return logbook.undo();
    }
    if (dice == 1 && logbook.redoable().isPresent()) {
      return logbook.redo();
    }
    return act();
  }

  /// One act that is neither.
  Act act() throws StoreTrouble {
    return logbook.apply("edit", changes());
  }

  private List<Change> changes() {
    var cases = logbook.summaries();
    int dice = random.nextInt(12);
    if (cases.isEmpty() || dice == 0) {
      return samples.wholeCase(random.nextInt(3));
    }
    var caseId = cases.get(random.nextInt(cases.size())).id();
    if (dice == 1 && cases.size() > 1) {
      return logbook.removal(caseId);
    }
    var entries = new ArrayList<Entry>(logbook.caseFile(caseId).entries());
    var changes = new ArrayList<Change>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      changes.add(change(caseId, entries));
    }
    return changes;
  }

  private Change change(UUID caseId, List<Entry> left) {
    int dice = random.nextInt(4);
    if (left.isEmpty() || dice == 0) {
      var kinds = EntryKind.values();
      var kind = kinds[random.nextInt(1, kinds.length)];
      return Change.added(samples.entry(kind, samples.id(), caseId));
    }
    var entry = left.remove(random.nextInt(left.size()));
    return dice == 1
        ? Change.removed(entry)
        : Change.edited(entry, samples.entry(entry.kind(), entry.id(), caseId));
  }
}
