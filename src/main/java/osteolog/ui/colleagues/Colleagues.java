package osteolog.ui.colleagues;

import java.util.List;
import java.util.Optional;
import osteolog.exchange.packet.PublicKeys;

/// The colleagues whose keys the user keeps.
public interface Colleagues {

  /// All of them, in the order of their names.
  List<Colleague> all();

  /// Keeps one, in place of another of the same name.
  void keep(Colleague colleague);

  /// Lets go of the one of that name.
  void remove(String name);

  /// The one who has these keys.
  default Optional<Colleague> of(PublicKeys keys) {
    return all().stream().filter(one -> one.keys().equals(keys)).findFirst();
  }

  /// Whether one has that name.
  default boolean has(String name) {
    return all().stream().anyMatch(one -> one.name().equals(name));
  }
}
