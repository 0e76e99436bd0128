package osteolog.store;

/// Is told how far long work has come.
@FunctionalInterface
public interface Progress {

  /// Tells nobody.
  Progress NONE = (_, _) -> {};

  /// So many steps of so many are done.
  void at(long done, long total);
}
