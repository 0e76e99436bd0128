package osteolog.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.ui.colleagues.PacketDesk;
import osteolog.words.Words;
import picocli.CommandLine.Option;

/// The passphrase of packets: from a file, from the environment, or typed at the terminal.
///
/// Never from the command line, which other users of the computer can read and the shell keeps.
final class PassphraseOption {

  /// The variable of the environment that can hold it.
  static final String VARIABLE = "OSTEOLOG_PASSPHRASE";

  private static final int LONGEST = 4096;
  private static final String MARK = "\uFEFF";

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "A file whose first line is the passphrase.")
  private @Nullable Path file;

  private boolean typed;

  private @Nullable String known;

  /// Takes notice that somebody gives a passphrase where it can be read, and forgets it.
  @Option(names = "--passphrase", hidden = true, arity = "0..1", fallbackValue = "")
  void inSight(String ignored) {
    typed = true;
  }

  /// Refuses a passphrase that stands on the command line.
  void refuseInSight() throws CommandRefused {
    if (typed) {
      throw new CommandRefused("command.passphrase.in_sight", VARIABLE);
    }
  }

  /// Whether a file is named.
  boolean hasFile() {
    return file != null;
  }

  /// The passphrase of a packet that is opened; empty where there is none and nobody to ask. Asked
  /// for once, whatever number of packets there is.
  Optional<String> toOpen(Secrets secrets, Words words) throws CommandRefused {
    if (known == null) {
      known =
          given(secrets)
              .or(() -> secrets.prompt().ask(words.text("command.passphrase.ask")))
              .orElse(null);
    }
    return Optional.ofNullable(known);
  }

  /// The passphrase of a new packet, typed twice where it is typed; empty where there is none.
  Optional<String> toSeal(Secrets secrets, Words words) throws CommandRefused {
    var passphrase = given(secrets);
    if (passphrase.isEmpty()) {
      passphrase = secrets.prompt().ask(words.text("command.passphrase.new"));
      if (passphrase.isPresent()
          && !passphrase.equals(secrets.prompt().ask(words.text("command.passphrase.again")))) {
        throw new CommandRefused("command.passphrase.unlike");
      }
    }
    if (passphrase.filter(PacketDesk::isShort).isPresent()) {
      throw new CommandRefused("colleagues.send.short", Integer.toString(PacketDesk.LEAST));
    }
    return passphrase;
  }

  private Optional<String> given(Secrets secrets) throws CommandRefused {
    return file == null
        ? Optional.of(secrets.environment().getOrDefault(VARIABLE, ""))
            .filter(text -> !text.isEmpty())
        : Optional.of(firstLine(file));
  }

  /// The name of the file is not repeated: it may be a passphrase in the wrong place.
  private static String firstLine(Path file) throws CommandRefused {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LONGEST + 1);
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      var line = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
      var first = line.lines().findFirst().orElse("");
      if (first.isEmpty() || bytes.length > LONGEST) {
        throw new CommandRefused("command.passphrase.file");
      }
      return first;
    } catch (IOException unreadableOrNotText) {
      throw new CommandRefused("command.passphrase.file");
    }
  }
}
