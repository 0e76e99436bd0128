package osteolog.domain.pool;

/// What becomes of an entry, unless a person decides otherwise.
public enum Fate {
  /// It is new here.
  NEW,
  /// It stands on both sides and differs.
  DIFFERS,
  /// They removed it, later than anything was said of it: it goes.
  GOES,
  /// They removed it, but something was said of it later or refers to it: it stays.
  STAYS,
  /// It was removed here, but something was said of it later or refers to it: it comes back.
  RETURNS,
  /// It was removed here, later than anything was said of it: it stays away.
  STAYS_AWAY
}
