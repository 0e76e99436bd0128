package osteolog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.NewIds;
import osteolog.exchange.Progress;
import osteolog.exchange.packet.PacketKeys;
import osteolog.ui.colleagues.Sent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `packet`: cases for a colleague, in one signed and encrypted file.
@Command(
    name = "packet",
    mixinStandardHelpOptions = true,
    description = {
      "Writes cases for a colleague into one signed and encrypted file.",
      "All cases of the log go along where neither --case nor --series names some; everything that"
          + " is recorded of them, free texts as they were typed, but no attached file.",
      "Where no key is named, whoever knows a passphrase can open it: that of --passphrase-file, of"
          + " the variable OSTEOLOG_PASSPHRASE, or one that is typed twice at the terminal."
    },
    footer = "Exit code 1 where there is no case to send.")
final class PacketCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private RecipientOption recipients;
  @Mixin private PassphraseOption passphrase;
  @Mixin private CaseOption cases;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "The new file; one that is there is left alone.")
  private @Nullable Path to;

  @Option(
      names = "--my-key",
      description = "Only print the key line that your colleagues need; it is no secret.")
  private boolean myKey;

  private final Outside outside;
  private final Secrets secrets;

  PacketCommand(Outside outside, Secrets secrets) {
    this.outside = outside;
    this.secrets = secrets;
  }

  @Override
  public Integer call() throws Exception {
    passphrase.refuseInSight();
    return myKey ? printKey() : write();
  }

  /// The line alone goes where a script reads it.
  private int printKey() throws IOException, CommandRefused {
    var own = KeptKeys.of(outside.settings(), new SecureRandom());
    var keys = own.keys().map(PacketKeys::publicKeys);
    if (keys.isEmpty()) {
      throw new CommandRefused("command.keys_damaged", own.file().toString());
    }
    say(keys.get().text());
    var words = outside.words();
    warn(
        words.text(
            "colleagues.part", words.text("colleagues.fingerprint"), keys.get().fingerprint()));
    return ExitCode.OK;
  }

  private int write() throws Exception {
    if (to == null) {
      throw new CommandRefused("command.packet.where");
    }
    if (Files.exists(to)) {
      throw new CommandRefused("command.there", to.toString());
    }
    cases.refuseBoth();
    try (var logbook = store.open(outside)) {
      var ids = cases.ids(logbook, outside.settings());
      if (ids.isEmpty()) {
        warn(outside.words().text("command.packet.nothing"));
        return ExitCode.SOFTWARE;
      }
      // A variable that is set for other packets opens none that is made for keys.
      var words =
          recipients.isEmpty() || passphrase.hasFile()
              ? passphrase.toSeal(secrets, outside.words())
              : Optional.<String>empty();
      var lock = recipients.lock(words, new KeptColleagues(outside.settings()));
      var newIds = new NewIds(outside.clock(), new SecureRandom());
      var desk = PacketParts.desk(logbook, outside, newIds);
      return told(desk.send(ids, lock, to, Progress.NONE, () -> false), desk.own().file());
    }
  }

  private int told(Sent sent, Path keys) throws CommandRefused {
    var words = outside.words();
    return switch (sent) {
      case Sent.Written(var file, var number) -> {
        say(words.text("colleagues.send.done", number, file.toString()));
        yield ExitCode.OK;
      }
      case Sent.Refused(var why) -> {
        warn(words.text("colleagues.send.refused", PoolReport.refused(why, words)));
        yield ExitCode.USAGE;
      }
      case Sent.KeysDamaged() -> throw new CommandRefused("command.keys_damaged", keys.toString());
      case Sent.Stopped() -> {
        warn(words.text("export.stopped"));
        yield ExitCode.USAGE;
      }
    };
  }

  private void say(String sentence) {
    spec.commandLine().getOut().println(sentence);
  }

  private void warn(String sentence) {
    spec.commandLine().getErr().println(sentence);
  }
}
