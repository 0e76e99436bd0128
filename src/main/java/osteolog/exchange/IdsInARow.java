package osteolog.exchange;

import java.util.UUID;
import java.util.function.Supplier;

/// New identities that follow one another from a first one that is of chance alone.
///
/// A million entries that come in as one step are kept as one packed record; identities of chance
/// cannot be packed, and would fill it alone. They are as good as others: that two first ones lie
/// within a million of each other does not happen among 2 to the power of 62.
public final class IdsInARow implements Supplier<UUID> {

  private static final long COUNTED = (1L << 62) - 1;

  private final UUID first;
  private long taken;

  /// Those from `first` on, which must be of chance.
  public IdsInARow(UUID first) {
    this.first = first;
  }

  @Override
  public UUID get() {
    long low = first.getLeastSignificantBits();
    // The two bits in front say of which kind the identity is, and stay.
    return new UUID(first.getMostSignificantBits(), (low & ~COUNTED) | ((low + taken++) & COUNTED));
  }
}
