package osteolog.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;

/// What is held in memory of the tables: read once when the store is opened, and following each
/// act.
final class Memory {

  private final CaseFiles files = new CaseFiles();
  private final CaseIndex index;
  private final Map<EntryKind, Long> counts = new EnumMap<>(EntryKind.class);
  private UndoStack stack = new UndoStack();
  private @Nullable Map<UUID, byte[]> pain;
  private Attributions attributions = new Attributions();
  private @Nullable Act lastRead;

  Memory(Function<Enum<?>, String> words) {
    this.index = new CaseIndex(words);
  }

  CaseFiles files() {
    return files;
  }

  CaseIndex index() {
    return index;
  }

  UndoStack stack() {
    return stack;
  }

  Attributions attributions() {
    return attributions;
  }

  long count(EntryKind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  /// Reads everything anew.
  void load(Handle handle) {
    files.forget();
    lastRead = null;
    pain = null;
    var digests = new HashMap<>(Digest.all(handle));
    var summaries = new ArrayList<CaseSummary>(digests.size());
    new CaseWalk(handle, EnumSet.of(EntryKind.LESION))
        .each(
            file -> {
              var digest = digests.get(file.surgicalCase().id());
              if (digest == null) {
                throw new ActText.Unreadable();
              }
              summaries.add(digest.summary(file.surgicalCase(), file.all(Lesion.class)));
            });
    index.replaceAll(summaries);
    for (var kind : EntryKind.values()) {
      counts.put(kind, EntryTable.of(kind).count(handle));
    }
    var steps = new UndoStack();
    History.steps(handle).forEach(steps::push);
    stack = steps;
    attributions = History.attributions(handle);
  }

  /// Follows an act that was saved.
  void follow(Saving.Saved saved) {
    var act = saved.act();
    var summaries = new LinkedHashMap<UUID, Optional<CaseSummary>>();
    for (var one : saved.cases().entrySet()) {
      files.remember(one.getKey(), one.getValue());
      summaries.put(one.getKey(), one.getValue().map(Digest::summary));
      if (pain != null) {
        pain.put(one.getKey(), PainPack.of(one.getValue()));
      }
    }
    index.update(summaries);
    for (var change : act.changes()) {
      long more = (change.after() == null ? 0L : 1L) - (change.before() == null ? 0L : 1L);
      counts.merge(change.entry().kind(), more, Long::sum);
    }
    stack.push(new History.Step(act.number(), act.reverses()));
    attributions.push(act.number(), act.reverses(), act.from());
    lastRead = act;
  }

  /// The act of that number, where there is a number.
  Optional<Act> act(Handle handle, OptionalLong number) {
    if (number.isEmpty()) {
      return Optional.empty();
    }
    var known = lastRead;
    if (known == null || known.number() != number.getAsLong()) {
      known = History.act(handle, number.getAsLong());
      lastRead = known;
    }
    return Optional.of(known);
  }

  /// The numeric pain of the chosen cases; all of it is read when it is first asked for.
  PainSeries painSeries(Handle handle, Predicate<CaseSummary> chosen) {
    var all = pain;
    if (all == null) {
      all = PainPack.all(handle);
      pain = all;
    }
    var cases = new ArrayList<UUID>();
    List<byte[]> packed = new ArrayList<>();
    for (var summary : index.all()) {
      if (chosen.test(summary)) {
        cases.add(summary.id());
        packed.add(all.getOrDefault(summary.id(), new byte[0]));
      }
    }
    return PainSeries.of(cases, packed);
  }
}
