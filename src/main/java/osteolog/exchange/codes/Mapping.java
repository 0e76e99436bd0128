package osteolog.exchange.codes;

/// How the meaning of a code lies to what our record says.
public enum Mapping {
  /// It means the same.
  EXACT,
  /// It means more than ours: nobody may read our diagnosis back from it.
  BROADER,
  /// It means less than ours: it holds only where the record says so much.
  NARROWER
}
