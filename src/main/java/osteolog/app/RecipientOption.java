package osteolog.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import osteolog.exchange.packet.Lock;
import osteolog.exchange.packet.PublicKeys;
import osteolog.ui.colleagues.Colleague;
import osteolog.ui.colleagues.Colleagues;
import picocli.CommandLine.Option;

/// For whose keys a packet is made.
final class RecipientOption {

  private static final int LONGEST = 4096;

  @Option(
      names = "--for",
      paramLabel = "COLLEAGUE",
      description = "A colleague whose key you keep; may stand several times.")
  private List<String> names = List.of();

  @Option(
      names = "--public-key",
      paramLabel = "FILE",
      description = "A file with the key line of a colleague; may stand several times.")
  private List<Path> files = List.of();

  /// Whether none is named.
  boolean isEmpty() {
    return names.isEmpty() && files.isEmpty();
  }

  /// Who can open the packet.
  Lock lock(Optional<String> passphrase, Colleagues kept) throws CommandRefused {
    var keys = new ArrayList<PublicKeys>();
    for (var name : names) {
      keys.add(of(name, kept.all()));
    }
    for (var file : files) {
      keys.add(in(file));
    }
    if (passphrase.isEmpty() && keys.isEmpty()) {
      throw new CommandRefused("command.packet.nobody", PassphraseOption.VARIABLE);
    }
    if (keys.stream().distinct().count() > Lock.MOST) {
      throw new CommandRefused("command.packet.too_many", Integer.toString(Lock.MOST));
    }
    return new Lock(passphrase, keys);
  }

  private static PublicKeys of(String name, List<Colleague> kept) throws CommandRefused {
    for (var one : kept) {
      if (one.name().equals(name)) {
        return one.keys();
      }
    }
    throw new CommandRefused(
        "command.packet.no_colleague",
        name,
        kept.stream().map(Colleague::name).collect(Collectors.joining(", ")));
  }

  private static PublicKeys in(Path file) throws CommandRefused {
    try (var in = Files.newInputStream(file)) {
      return PublicKeys.parse(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8))
          .orElseThrow(() -> new CommandRefused("command.packet.no_key", file.toString()));
    } catch (IOException unreadable) {
      throw new CommandRefused("command.unreadable", file.toString());
    }
  }
}
