package osteolog.domain.pool;

/// Whose word is to stand where a person decides.
public enum Side {
  /// What stands here.
  OURS,
  /// What the packet says.
  THEIRS
}
