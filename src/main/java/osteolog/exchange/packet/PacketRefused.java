package osteolog.exchange.packet;

/// A packet that cannot be opened or made; it tells nothing of what is in it.
public final class PacketRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Why {
    /// The passphrase is not the one that the packet was made with.
    WRONG_PASSPHRASE,
    /// The packet is for other keys, or not for a passphrase or not for a key at all.
    NOT_FOR_YOU,
    /// The end of the file is missing.
    TRUNCATED,
    /// The file is not as the sender signed it.
    ALTERED,
    /// A newer version of the program made it, and this one would lose something of it.
    NEWER_VERSION,
    /// The file is no packet.
    NOT_A_PACKET,
    /// There is more in it than a packet may hold.
    TOO_LARGE
  }

  private final Why why;

  PacketRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  /// Why it is refused.
  public Why why() {
    return why;
  }
}
