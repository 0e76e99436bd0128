package osteolog.exchange.incoming;

/// Why a whole entry, good in itself, has no place in the log.
public enum Misplaced {
  /// Its case is neither in the log nor among those that come in.
  NO_SUCH_CASE,
  /// Another case of the log, or an earlier row, has its label.
  LABEL_TAKEN,
  /// An earlier row is the same case.
  CASE_TWICE,
  /// An earlier row is the same entry.
  ENTRY_TWICE
}
