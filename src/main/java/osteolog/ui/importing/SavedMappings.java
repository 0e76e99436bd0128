package osteolog.ui.importing;

import java.util.List;
import osteolog.exchange.mapping.Mapping;

/// The mappings that the user keeps under a name, for the next file of the same kind.
///
/// A mapping holds headers and the foreign values that somebody gave a meaning, such as the codes
/// of a hospital, and nothing of any one row.
public interface SavedMappings {

  /// All of them, in the order of their names.
  List<Mapping> all();

  /// Keeps one under its name, in place of an older one.
  void keep(Mapping mapping);

  /// Forgets the one of that name.
  void remove(String name);
}
