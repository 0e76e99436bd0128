package osteolog.store;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a store needs to be told when it is opened.
///
/// @param who who makes the edits, as it will stand in the history
/// @param now the clock; the store never looks one up itself
/// @param progress is told of long work
/// @param words the names of a code in the user's language or languages, so that a search finds
///   them
public record Opening(
    String who, Supplier<Instant> now, Progress progress, Function<Enum<?>, String> words) {

  /// Without words: a search finds codes only.
  public Opening(String who, Supplier<Instant> now, Progress progress) {
    this(who, now, progress, _ -> "");
  }
}
