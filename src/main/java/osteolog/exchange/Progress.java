package osteolog.exchange;

/// Is told how far a long piece of work has come.
@FunctionalInterface
public interface Progress {

  /// Tells nobody.
  Progress NONE = (_, _) -> {};

  /// So many rows are done, of so many in all.
  void at(long done, long total);

  /// The first half of it, told as a whole.
  default Progress firstHalf() {
    return (done, total) -> at(done, 2 * total);
  }

  /// The second half of it, told as a whole.
  default Progress secondHalf() {
    return (done, total) -> at(total + done, 2 * total);
  }
}
