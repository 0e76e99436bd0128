package osteolog.exchange.packet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import osteolog.domain.pool.ToldCase;

/// Cases as one log tells them to another.
///
/// @param id the identity of the packet
/// @param log the identity of the sender's log
/// @param sender the name that the sender goes by
/// @param made when it was made, by the sender's clock
/// @param cases the cases; what is gone from them stays at home
public record Packet(UUID id, UUID log, String sender, Instant made, List<ToldCase> cases) {

  /// Leaves at home what is not to be sent.
  public Packet {
    cases = cases.stream().map(ToldCase::toSend).toList();
  }

  /// When the last word in it was said: when it was made, but where a clock ran ahead of the
  /// sender's.
  public Instant lastSaid() {
    return cases.stream()
        .flatMap(told -> told.lastSaid().stream())
        .reduce(made, (one, other) -> one.isAfter(other) ? one : other);
  }
}
