package osteolog.domain.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// A log in memory, as strict as a store: it keeps acts and rows and tells cases from its acts.
final class Log implements Ours {

  private final String who;
  private final UUID id;
  private final Map<UUID, Entry> rows = new LinkedHashMap<>();
  private final List<Deed> acts = new ArrayList<>();
  private final Map<UUID, UUID> aliases = new HashMap<>();
  private final Map<UUID, UUID> before = new HashMap<>();
  private final Map<UUID, Optional<ToldCase>> told = new HashMap<>();

  Log(String who, UUID id) {
    this.who = who;
    this.id = id;
  }

  Log copy() {
    var copy = new Log(who, id);
    copy.rows.putAll(rows);
    copy.acts.addAll(acts);
    copy.aliases.putAll(aliases);
    return copy;
  }

  Map<UUID, Entry> rows() {
    return rows;
  }

  int acts() {
    return acts.size();
  }

  void apply(Instant at, List<Change> changes, Attribution attribution) {
    act(at, OptionalLong.empty(), changes, attribution);
  }

  private void act(
      Instant at, OptionalLong reverses, List<Change> changes, Attribution attribution) {
    for (var change : changes) {
      holds(Objects.equals(rows.get(change.id()), change.before()), "what stood before");
      rows.remove(change.id());
      if (change.after() != null) {
        rows.put(change.id(), change.after());
      }
    }
    holds(rows.values().stream().allMatch(e -> rows.containsKey(e.caseId())), "its case");
    var labels = rows.values().stream().filter(SurgicalCase.class::isInstance).map(this::label);
    holds(labels.distinct().count() == caseIds().size(), "a label of its own");
    changes.forEach(change -> told.remove(change.caseId()));
    acts.add(new Deed(acts.size() + 1, who, at, reverses, changes, attribution));
    before.clear();
    before.putAll(aliases);
    aliases.putAll(attribution.aliases());
  }

  private static void holds(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  private String label(Entry entry) {
    return ((SurgicalCase) entry).label();
  }

  /// Whether the last act put a case there, or took one away, other than by a merge.
  boolean lastMadeOwnCase() {
    var last = acts.getLast();
    return last.attribution().equals(Attribution.NONE)
        && last.changes().stream().anyMatch(c -> isCase(c.before()) != isCase(c.after()));
  }

  private static boolean isCase(@Nullable Entry entry) {
    return entry instanceof SurgicalCase;
  }

  /// Takes the last act back that was not taken back.
  void undo(Instant at) {
    var last = acts.getLast();
    var before = Map.copyOf(this.before);
    var inverse = new ArrayList<Change>();
    last.changes().reversed().forEach(change -> inverse.add(change.inverse()));
    act(at, OptionalLong.of(last.number()), inverse, Attribution.NONE);
    aliases.clear();
    aliases.putAll(before);
  }

  /// Pools the cases of another log.
  Pooled pool(Instant at, UUID packet, List<ToldCase> cases, Map<UUID, UUID> confirmed) {
    return pool(at, packet, cases, confirmed, Choices.LATER);
  }

  Pooled pool(
      Instant at, UUID packet, List<ToldCase> cases, Map<UUID, UUID> confirmed, Choices choices) {
    var plan = Pooling.plan(this, packet, cases, confirmed);
    assertThat(plan.notTaken()).isEmpty();
    plan.cases().forEach(CasePlan::differences);
    var pooled = plan.settle(choices, new Said(who, at, id));
    if (!pooled.isNothing()) {
      apply(at, pooled.changes(), pooled.attribution());
    }
    return pooled;
  }

  /// All its cases, as they are sent.
  List<ToldCase> packet() {
    return caseIds().stream().map(one -> told(one).orElseThrow().toSend()).toList();
  }

  List<UUID> caseIds() {
    return rows.values().stream()
        .filter(e -> e.kind() == EntryKind.CASE)
        .map(Entry::id)
        .sorted()
        .toList();
  }

  @Override
  public Optional<ToldCase> told(UUID caseId) {
    var here = caseId;
    while (aliases.containsKey(here)) {
      here = aliases.get(here);
    }
    return told.computeIfAbsent(here, this::tell);
  }

  private Optional<ToldCase> tell(UUID here) {
    var telling = new Telling(id, here);
    boolean any = false;
    for (var act : acts) {
      var changes = act.changes().stream().filter(c -> c.caseId().equals(here)).toList();
      if (!changes.isEmpty()) {
        any = true;
        telling.add(
            new Deed(
                act.number(), act.who(), act.at(), act.reverses(), changes, act.attribution()));
      }
    }
    var now = telling.told();
    now.entries().forEach(e -> holds(e.entry().equals(rows.get(e.entry().id())), "as it is"));
    return any && (!now.entries().isEmpty() || !now.removed().isEmpty())
        ? Optional.of(now)
        : Optional.empty();
  }

  @Override
  public Optional<UUID> caseOf(UUID entry) {
    return Optional.ofNullable(rows.get(entry)).map(Entry::caseId);
  }

  @Override
  public boolean hasLabel(String label) {
    return rows.values().stream()
        .anyMatch(e -> e instanceof SurgicalCase c && c.label().equals(label));
  }

  /// Everything that it knows, but for what each log has of its own: which of the identities of a
  /// case it uses, and the short name.
  Map<Set<UUID>, Map<UUID, Row>> knowledge() {
    var all = new HashMap<Set<UUID>, Map<UUID, Row>>();
    var nobody = new UUID(0, 0);
    for (var caseId : caseIds()) {
      var told = told(caseId).orElseThrow();
      var ids = new TreeSet<>(told.aliases());
      ids.add(caseId);
      var known = new Known(ids, nobody);
      known.take(told, false);
      all.put(ids, new TreeMap<>(known.rows()));
    }
    return all;
  }

  /// The entries that stand, in the same way.
  Map<Set<UUID>, Map<UUID, Map<String, String>>> standing() {
    var all = new HashMap<Set<UUID>, Map<UUID, Map<String, String>>>();
    var nobody = new UUID(0, 0);
    for (var caseId : caseIds()) {
      var told = told(caseId).orElseThrow();
      var ids = new TreeSet<>(told.aliases());
      ids.add(caseId);
      var known = new Known(ids, nobody);
      told.entries().forEach(one -> known.take(one, false));
      var entries = new TreeMap<UUID, Map<String, String>>();
      known.rows().forEach((one, row) -> entries.put(one, row.parts()));
      all.put(ids, entries);
    }
    return all;
  }
}
