package osteolog.domain.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;

/// Works out who said what in a case, from everything that was done to it, oldest first.
///
/// Three rules. What a user types is said by the user, now, and counts as later than what stood
/// there, even where the clock of whoever said that ran ahead. What a merge brings is said by whom
/// the attribution names. Taking a merge back gives every part the Said that it had before, whereas
/// taking back an edit of one's own is a new statement: the edit may have been told already.
public final class Telling {

  /// What is known of an entry.
  private record State(
      @Nullable Entry last, boolean stands, Map<String, Said> said, @Nullable Said removed) {
    static final State UNKNOWN = new State(null, false, Map.of(), null);
  }

  /// What a merge found, to be restored where it is taken back.
  private record Before(Map<UUID, State> states, Set<UUID> aliases) {}

  private final UUID log;
  private final UUID caseId;
  private final Map<UUID, State> states = new LinkedHashMap<>();
  private final Map<Long, Before> merges = new HashMap<>();
  private final Set<UUID> aliases = new TreeSet<>();

  /// Begins with a case of which nothing is known yet, in the log of that identity.
  public Telling(UUID log, UUID caseId) {
    this.log = log;
    this.caseId = caseId;
  }

  /// Takes the next act that changed the case into account.
  public void add(Deed deed) {
    var attribution = deed.attribution();
    var reversed =
        deed.reverses().isPresent() ? merges.get(deed.reverses().getAsLong()) : (Before) null;
    if (reversed != null || !attribution.equals(Attribution.NONE)) {
      merges.put(deed.number(), before(deed, reversed));
    }
    if (reversed != null) {
      restore(reversed);
      return;
    }
    for (var change : deed.changes()) {
      states.put(change.id(), after(deed, change));
      attribute(change.id(), attribution.columns().getOrDefault(change.id(), Map.of()));
    }
    attribution.removedFrom(caseId).forEach((id, said) -> attribute(id, removal(said)));
    attribution.aliases().forEach((elsewhere, here) -> alias(elsewhere, here));
  }

  private static Map<String, Said> removal(Said said) {
    return Map.of(Attribution.REMOVED, said);
  }

  private void alias(UUID elsewhere, UUID here) {
    if (here.equals(caseId)) {
      aliases.add(elsewhere);
    }
  }

  /// The case as it is known now.
  public ToldCase told() {
    var entries = new ArrayList<Told>();
    var gone = new ArrayList<Told>();
    var removed = new HashMap<UUID, Said>();
    states.forEach(
        (id, state) -> {
          if (state.last() != null) {
            (state.stands() ? entries : gone).add(new Told(state.last(), state.said()));
          }
          if (state.removed() != null) {
            removed.put(id, state.removed());
          }
        });
    return new ToldCase(caseId, aliases, entries, removed, gone);
  }

  private State state(UUID id) {
    return states.getOrDefault(id, State.UNKNOWN);
  }

  private Before before(Deed deed, @Nullable Before reversed) {
    var ids = new TreeSet<UUID>();
    deed.changes().forEach(change -> ids.add(change.id()));
    ids.addAll(deed.attribution().columns().keySet());
    ids.addAll(deed.attribution().removedFrom(caseId).keySet());
    if (reversed != null) {
      ids.addAll(reversed.states().keySet());
    }
    var found = new LinkedHashMap<UUID, State>();
    ids.forEach(id -> found.put(id, state(id)));
    return new Before(found, Set.copyOf(aliases));
  }

  private void restore(Before before) {
    before
        .states()
        .forEach(
            (id, state) -> {
              if (state.equals(State.UNKNOWN)) {
                states.remove(id);
              } else {
                states.put(id, state);
              }
            });
    aliases.clear();
    aliases.addAll(before.aliases());
  }

  private State after(Deed deed, Change change) {
    var state = state(change.id());
    var entry = change.after();
    if (entry == null) {
      var told = deed.attribution().said(change.id(), Attribution.REMOVED);
      return new State(
          change.before(), false, state.said(), told == null ? own(deed, last(state)) : told);
    }
    var was = Parts.of(change.before());
    var is = Parts.of(entry);
    var names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    if (change.before() == null) {
      names.addAll(state.said().keySet());
    }
    var said = new TreeMap<>(state.said());
    for (var part : names) {
      if (change.before() == null || !Objects.equals(was.get(part), is.get(part))) {
        said.put(part, own(deed, last(state, entry, part)));
      }
    }
    return new State(entry, true, said, state.removed());
  }

  private void attribute(UUID id, Map<String, Said> columns) {
    var state = state(id);
    var said = new TreeMap<>(state.said());
    columns.forEach(
        (part, one) -> {
          if (!part.isEmpty() && !part.startsWith("-")) {
            said.put(part, one);
          }
        });
    var removed = columns.getOrDefault(Attribution.REMOVED, state.removed());
    states.put(id, new State(state.last(), state.stands(), said, removed));
  }

  /// The user's own statement, later than what stood there.
  private Said own(Deed deed, @Nullable Said last) {
    return new Said(deed.who(), deed.at(), log).after(last);
  }

  private static @Nullable Said last(State state) {
    return state.said().values().stream().reduce(state.removed(), Said::later);
  }

  /// The last that was said of the group that a part moves with, or of the removal of the entry.
  private static @Nullable Said last(State state, Entry entry, String part) {
    var group = Tied.group(entry.kind(), part);
    if (state.said().isEmpty()) {
      return state.removed();
    }
    return state.said().entrySet().stream()
        .filter(one -> Tied.group(entry.kind(), one.getKey()).equals(group))
        .map(Map.Entry::getValue)
        .reduce(state.removed(), Said::later);
  }
}
