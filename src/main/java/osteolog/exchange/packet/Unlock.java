package osteolog.exchange.packet;

/// What opens a packet.
public sealed interface Unlock {

  /// A passphrase that the sender told.
  record Passphrase(String words) implements Unlock {
    @Override
    public String toString() {
      return "Passphrase";
    }
  }

  /// The keys of one's own log.
  record Keys(PacketKeys keys) implements Unlock {}
}
