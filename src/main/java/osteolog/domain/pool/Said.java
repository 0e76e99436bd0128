package osteolog.domain.pool;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

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
}
