package osteolog.exchange.packet;

import java.util.List;
import java.util.Optional;

/// Who can open a packet: whoever knows a passphrase, the owners of keys, or both.
///
/// @param passphrase the passphrase, if one opens it
/// @param recipients the keys that open it, at most [#MOST]
public record Lock(Optional<String> passphrase, List<PublicKeys> recipients) {

  /// How many keys can open one packet.
  public static final int MOST = 64;

  /// Refuses a packet that nobody could open.
  public Lock {
    recipients = recipients.stream().distinct().toList();
    if ((passphrase.isEmpty() && recipients.isEmpty()) || recipients.size() > MOST) {
      throw new IllegalArgumentException("nobody, or too many, to open it");
    }
    if (passphrase.isPresent() && passphrase.get().isEmpty()) {
      throw new IllegalArgumentException("an empty passphrase");
    }
  }

  /// For whoever knows the passphrase.
  public static Lock passphrase(String words) {
    return new Lock(Optional.of(words), List.of());
  }

  /// For the owners of these keys.
  public static Lock keys(List<PublicKeys> recipients) {
    return new Lock(Optional.empty(), recipients);
  }

  @Override
  public String toString() {
    return "Lock";
  }
}
