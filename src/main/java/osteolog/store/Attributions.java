package osteolog.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import osteolog.domain.pool.Attribution;

/// What came from other logs, as far as it was not taken back; it is the same after a restart.
final class Attributions {

  private final Map<Long, Attribution> all = new TreeMap<>();
  private final Map<Long, Long> first = new HashMap<>();
  private final Set<Long> takenBack = new HashSet<>();

  /// Takes the next act into account.
  void push(long number, OptionalLong reverses, Attribution from) {
    if (!from.equals(Attribution.NONE)) {
      all.put(number, from);
    }
    if (reverses.isPresent()) {
      // An undo of an undo stands for the act that was taken back at first.
      long undone = first.getOrDefault(reverses.getAsLong(), reverses.getAsLong());
      if (all.containsKey(undone)) {
        first.put(number, undone);
        if (!takenBack.remove(undone)) {
          takenBack.add(undone);
        }
      }
    }
  }

  /// The case here that has this identity elsewhere.
  Optional<UUID> caseOf(UUID alias) {
    return inEffect()
        .flatMap(from -> Optional.ofNullable(from.getValue().aliases().get(alias)).stream())
        .reduce((_, later) -> later);
  }

  private Stream<Map.Entry<Long, Attribution>> inEffect() {
    return all.entrySet().stream().filter(one -> !takenBack.contains(one.getKey()));
  }
}
