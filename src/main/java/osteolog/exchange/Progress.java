package osteolog.exchange;

/// Is told how far a long piece of work has come.
@FunctionalInterface
public interface Progress {

  /// Tells nobody.
  Progress NONE = (_, _) -> {};

  /// So many rows are done, of so many in all.
  void at(long done, long total);
}
