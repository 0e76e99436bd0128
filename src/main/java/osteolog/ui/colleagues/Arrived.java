package osteolog.ui.colleagues;

import osteolog.exchange.packet.Opened;
import osteolog.exchange.packet.PacketRefused;

/// What came of opening a packet.
public sealed interface Arrived {

  /// It is open.
  ///
  /// @param opened what is in it
  /// @param isOwn whether it is signed with the user's own key
  record Open(Opened opened, boolean isOwn) implements Arrived {}

  /// It cannot be opened, or not with what it was tried with.
  record Refused(PacketRefused.Why why) implements Arrived {}

  /// The file cannot be read at all.
  record Unreadable() implements Arrived {}

  /// The file of the user's keys is damaged.
  record KeysDamaged() implements Arrived {}
}
