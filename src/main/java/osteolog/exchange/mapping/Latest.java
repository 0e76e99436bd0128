package osteolog.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The things that were asked for last, by identity; older ones are let go.
final class Latest<T> {

  private final Map<UUID, T> held;

  Latest(int most) {
    this.held =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<UUID, T> eldest) {
            return size() > most;
          }
        };
  }

  Map<UUID, T> held() {
    return held;
  }
}
