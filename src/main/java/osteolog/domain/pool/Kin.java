package osteolog.domain.pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// Which cases, here and in a packet, are one case: they share an identity, or somebody said so.
///
/// @param ids every identity of the one case
/// @param ours its cases here: none where it is new, several where it turns out that two are one
/// @param theirs its cases in the packet
record Kin(SortedSet<UUID> ids, List<ToldCase> ours, List<ToldCase> theirs) {

  /// The cases of a packet, put together with those here; `confirmed` says which case elsewhere a
  /// person takes for which case here.
  static List<Kin> of(Ours ours, List<ToldCase> received, Map<UUID, UUID> confirmed) {
    var same = new TreeMap<UUID, UUID>();
    for (var one : received) {
      one.aliases().forEach(alias -> unite(same, one.caseId(), alias));
      unite(same, one.caseId(), confirmed.getOrDefault(one.caseId(), one.caseId()));
    }
    var here = new LinkedHashMap<UUID, ToldCase>();
    for (var id : List.copyOf(same.keySet())) {
      ours.told(id)
          .ifPresent(
              told -> {
                here.put(told.caseId(), told);
                unite(same, id, told.caseId());
                told.aliases().forEach(alias -> unite(same, id, alias));
              });
    }
    var kin = new TreeMap<UUID, Kin>();
    for (var id : same.keySet()) {
      of(kin, root(same, id)).ids().add(id);
    }
    here.values().forEach(told -> of(kin, root(same, told.caseId())).ours().add(told));
    received.forEach(told -> of(kin, root(same, told.caseId())).theirs().add(told));
    return List.copyOf(kin.values());
  }

  private static Kin of(Map<UUID, Kin> kin, UUID root) {
    return kin.computeIfAbsent(
        root, _ -> new Kin(new TreeSet<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private static void unite(Map<UUID, UUID> same, UUID one, UUID other) {
    var first = root(same, one);
    var second = root(same, other);
    same.put(first.compareTo(second) > 0 ? first : second, min(first, second));
  }

  private static UUID min(UUID one, UUID other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static UUID root(Map<UUID, UUID> same, UUID id) {
    var root = id;
    for (var up = same.putIfAbsent(root, root); up != null && !up.equals(root); ) {
      root = up;
      up = same.putIfAbsent(root, root);
    }
    return root;
  }

  /// The case here that all others become; the first made of those that were not removed.
  Optional<ToldCase> home() {
    Collection<ToldCase> standing =
        ours.stream().filter(told -> told.surgicalCase().isPresent()).toList();
    return (standing.isEmpty() ? ours : standing)
        .stream().min(Comparator.comparing(ToldCase::caseId));
  }
}
