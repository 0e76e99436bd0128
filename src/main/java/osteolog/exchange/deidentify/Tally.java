package osteolog.exchange.deidentify;

import osteolog.domain.entry.EntryKind;

/// Is told of everything that is done to a record; never of a value.
@FunctionalInterface
interface Tally {

  /// Tells nobody.
  Tally NONE = (_, _, _) -> {};

  /// This was done to one cell.
  void did(EntryKind kind, String column, Deed deed);
}
