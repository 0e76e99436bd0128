package osteolog.domain.entry;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Makes identities for new rows: random, yet in the order in which they were made (UUID version 7,
/// RFC 9562), so that rows of a case lie together and keep their order in every store.
public final class NewIds implements Supplier<UUID> {

  private static final int COUNTER_BITS = 12;

  private final InstantSource clock;
  private final RandomGenerator random;
  private long last;

  /// Identities from this clock and this source of chance, which must be a strong one.
  public NewIds(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public synchronized UUID get() {
    // A clock set back, or a thousand rows in one millisecond, must not break the order.
    last = Math.max(clock.millis() << COUNTER_BITS, last + 1);
    long millis = last >>> COUNTER_BITS;
    long counter = last & ((1L << COUNTER_BITS) - 1);
    long most = millis << 16 | 0x7000L | counter;
    long least = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
    return new UUID(most, least);
  }
}
