package osteolog.store;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import osteolog.domain.Change;
import osteolog.domain.pool.Attribution;

/// The two ways to save, and what memory and working copy learn of it.
///
/// @param store where it is saved
/// @param memory what follows each act
/// @param how who saves, and what time it is
record Saves(OpenStore store, Memory memory, Opening how) {

  /// Saves changes that are all there.
  Act save(String name, OptionalLong reverses, Attribution from, List<Change> changes)
      throws StoreTrouble {
    var saved = new Saving(store, memory, how).save(name, reverses, from, changes);
    // Saved is what is in the journal. A working copy that could not follow is mended before it is
    // used next, when there may be room on the disk again.
    learn(() -> memory.follow(saved));
    return saved.act();
  }

  /// Saves changes that may be too many to hold.
  Act save(String name, OptionalLong reverses, Spool changes) throws StoreTrouble {
    var act = new LargeSaving(store, how, name, reverses).save(changes);
    learn(() -> memory.load(store.copy().handle()));
    return act;
  }

  /// Takes an act back, as an act of its own.
  Act reverse(Act act) throws StoreTrouble {
    var number = OptionalLong.of(act.number());
    if (!act.isLarge()) {
      return save(act.name(), number, Attribution.NONE, act.inverse());
    }
    var rows = ActRows.backwards(store.copy().handle(), act.number());
    Changes<RuntimeException> inverse =
        to -> {
          for (var row = rows.next(); row != null; row = rows.next()) {
            to.accept(row.change().inverse());
          }
          return true;
        };
    return save(act.name(), number, Objects.requireNonNull(Spool.of(inverse)));
  }

  private void learn(Runnable lesson) {
    try {
      lesson.run();
    } catch (RuntimeException | Error e) {
      // Half of it may have followed; it is read anew.
      store.doubtCopy();
      throw e;
    }
  }
}
