package osteolog.ui.colleagues;

import java.nio.file.Path;
import osteolog.exchange.packet.PacketRefused;

/// What came of making a packet.
public sealed interface Sent {

  /// It was written.
  ///
  /// @param file where it is
  /// @param cases how many cases are in it
  record Written(Path file, int cases) implements Sent {}

  /// It was stopped; there is no file.
  record Stopped() implements Sent {}

  /// It cannot be made; there is no file.
  record Refused(PacketRefused.Why why) implements Sent {}

  /// The file of the user's keys is damaged; there is no packet.
  record KeysDamaged() implements Sent {}
}
