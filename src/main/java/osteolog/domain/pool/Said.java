package osteolog.domain.pool;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who said what stands in a column, when, and in which log.
///
/// The order is total: by time, then by log, then by name. So any two logs agree on which of two
/// statements is the later one, however they came to hear of them.
///
/// @param who the name that the log gives its writer
/// @param at when the value was said, by the clock of the log where it was
/// @param log the identity of the log where it was said
public record Said(String who, Instant at, UUID log) implements Comparable<Said> {

  private static final Comparator<Said> ORDER =
      Comparator.comparing(Said::at).thenComparing(Said::log).thenComparing(Said::who);

  @Override
  public int compareTo(Said other) {
    return ORDER.compare(this, other);
  }

  /// The later of two; none is earlier than any.
  static @Nullable Said later(@Nullable Said one, @Nullable Said other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }

  /// The same, but later than `last`: whoever speaks knowing what was said speaks after it, even
  /// where the clock of the one who said that ran ahead.
  Said after(@Nullable Said last) {
    return last == null || compareTo(last) > 0
        ? this
        : new Said(who, last.at().plus(1, ChronoUnit.MICROS), log);
  }
}
