package osteolog.ui.colleagues;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import osteolog.exchange.packet.PacketKeys;

/// The user's own keys, made when they are first asked for.
public interface OwnKeys {

  /// The keys; empty where their file is damaged, which is then left as it is.
  Optional<PacketKeys> keys() throws IOException;

  /// The file in which they are.
  Path file();
}
