/// Packets: cases for a colleague as one signed and encrypted file, without a server.
///
/// A [Packet] is cases as told. [PacketText] writes it as JSON and reads it strictly; [Envelope]
/// signs and encrypts that with the primitives of the JDK alone. `docs/packet-format.md` describes
/// every byte. Attached files do not travel in this version; their entries do. Whatever is wrong
/// with a file is one [PacketRefused], and nothing of it is taken.
@NullMarked
package osteolog.exchange.packet;

import org.jspecify.annotations.NullMarked;
