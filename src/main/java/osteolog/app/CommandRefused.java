package osteolog.app;

import osteolog.words.Words;

/// A command that cannot be done as it was given, and nothing was.
final class CommandRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String[] arguments;

  /// The sentence that says why, by its key, and what stands in its places.
  CommandRefused(String key, String... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /// Why, and what to do, in one line: a name in it may come from a packet.
  String sentence(Words words) {
    return PoolReport.line(words.text(key, (Object[]) arguments));
  }
}
