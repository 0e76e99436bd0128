package osteolog.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import osteolog.domain.CaseProgress;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.NewIds;
import osteolog.domain.pool.ToldCase;
import osteolog.exchange.packet.PacketRefused;
import osteolog.store.Logbook;
import osteolog.store.StoreTrouble;
import osteolog.ui.colleagues.Arrived;
import osteolog.ui.colleagues.CaseRow;
import osteolog.ui.colleagues.Looked;
import osteolog.ui.colleagues.Looking;
import osteolog.ui.colleagues.PacketDesk;
import osteolog.ui.colleagues.SaidWords;
import osteolog.ui.colleagues.TakeWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pool`: takes packets of colleagues over, each as one act that can be undone.
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    description = {
      "Takes packets of colleagues over, each as one step that can be undone.",
      "A packet is opened with your own key, else with the passphrase of --passphrase-file, of the"
          + " variable OSTEOLOG_PASSPHRASE, or one that is typed at the terminal. Where one of the"
          + " packets cannot be opened, none is taken over.",
      "A case that is not yours but looks like one of yours is left out, and told, unless --match"
          + " or --as-new says what it is. A case that you removed stays removed."
    },
    footer =
        "Exit code 1 where something was left out: a case that looks like one of yours, an entry"
            + " that cannot be taken, a packet of an unknown signer with --known-only.")
final class PoolCommand implements Callable<Integer> {

  private record Packed(Path file, Arrived.Open open) {}

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private PassphraseOption passphrase;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The packets, in any order.")
  private List<Path> files;

  @Option(
      names = "--dry-run",
      description = "Say of each packet by itself what would be done, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--take",
      paramLabel = "WHOSE",
      defaultValue = "NEWER",
      description =
          "Whose word stands where both have a case and differ: ${COMPLETION-CANDIDATES};"
              + " ${DEFAULT-VALUE} where it is not given. What is new comes in in any case.")
  private PoolRule.Take take;

  @Option(
      names = "--match",
      paramLabel = "THEIRS=OURS",
      description =
          "Their case is your case, each by its label or its identity; may stand several times."
              + " Only cases that look alike can be one.")
  private List<String> matches = List.of();

  @Option(
      names = "--as-new",
      description = "Cases that look like one of yours are other ones: take them in as new.")
  private boolean asNew;

  @Option(
      names = "--known-only",
      description = "Take nothing of a signer whose key is neither kept nor your own.")
  private boolean knownOnly;

  @Option(
      names = "--show",
      description = "Print labels and values too; else only identities, columns and counts.")
  private boolean show;

  private final Outside outside;
  private final Secrets secrets;

  PoolCommand(Outside outside, Secrets secrets) {
    this.outside = outside;
    this.secrets = secrets;
  }

  @Override
  public Integer call() throws Exception {
    passphrase.refuseInSight();
    try (var logbook = store.open(outside)) {
      return pool(logbook) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  /// Whether all of all packets was taken.
  private boolean pool(Logbook logbook) throws CommandRefused, StoreTrouble {
    var ids = new NewIds(outside.clock(), new SecureRandom());
    var desk = PacketParts.desk(logbook, outside, ids);
    var packets = new ArrayList<Packed>();
    var theirs = new ArrayList<ToldCase>();
    for (var file : files) {
      var open = open(file, desk);
      packets.add(new Packed(file, open));
      theirs.addAll(open.opened().packet().cases());
    }
    var said = Matches.of(matches, theirs, logbook);
    boolean all = true;
    for (var packet : packets) {
      all &= pool(packet, said, new Looking(desk));
    }
    return all;
  }

  private Arrived.Open open(Path file, PacketDesk desk) throws CommandRefused {
    var arrived = desk.open(file, Optional.empty());
    boolean locked = false;
    if (arrived instanceof Arrived.Refused(var why) && why == PacketRefused.Why.NOT_FOR_YOU) {
      var words = passphrase.toOpen(secrets, outside.words());
      locked = words.isEmpty();
      arrived = locked ? arrived : desk.open(file, words);
    }
    return switch (arrived) {
      case Arrived.Open open -> open;
      case Arrived.Refused(var why) ->
          throw new CommandRefused(
              "command.pool.refused",
              file.toString(),
              locked
                  ? outside.words().text("command.pool.locked", PassphraseOption.VARIABLE)
                  : PoolReport.refused(why, outside.words()));
      case Arrived.Unreadable() -> throw new CommandRefused("command.unreadable", file.toString());
      case Arrived.KeysDamaged() ->
          throw new CommandRefused("command.keys_damaged", desk.own().file().toString());
    };
  }

  /// Whether all of a packet was taken.
  private boolean pool(Packed packet, Matches said, Looking looking) throws StoreTrouble {
    var colleagues = new KeptColleagues(outside.settings());
    var saying = new SaidWords(outside.words(), outside.clock().getZone());
    var report = new PoolReport(saying, colleagues, show, spec.commandLine().getOut());
    var decided = said.decided(packet.open().opened().packet().cases());
    var first = looking.look(packet.open(), decided);
    var now = new PoolRule(take, asNew).settled(first, decided, looking);
    report.tell(packet.file(), first, now, outside.clock().instant());
    boolean stranger =
        !packet.open().isOwn() && colleagues.of(packet.open().opened().signer()).isEmpty();
    if (knownOnly && stranger) {
      report.say("command.pool.stranger");
      return false;
    }
    report.say("colleagues.part", packet.file().toString(), done(now, looking.desk().logbook()));
    return now.plan().notTaken().isEmpty()
        && now.rows().stream().noneMatch(row -> row.standing() == CaseRow.Standing.PACKET_LEFT_OUT);
  }

  /// Takes over what is to be taken over, and says so.
  private String done(Looked now, Logbook logbook) throws StoreTrouble {
    var words = outside.words();
    if (now.pooled().isNothing()) {
      return words.text(nothing(now));
    }
    if (dryRun) {
      return TakeWords.isOnlySaid(now)
          ? words.text("command.pool.would_note")
          : words.text("command.pool.would", now.changes());
    }
    var changes =
        CaseProgress.widened(
            now.pooled().changes(),
            id -> logbook.index().get(id).map(CaseSummary::surgicalCase),
            outside.signature());
    logbook.apply("pool.packet", changes, now.pooled().attribution());
    return new TakeWords(words).done(now);
  }

  private static String nothing(Looked now) {
    boolean same =
        now.rows().stream().allMatch(row -> row.standing() == CaseRow.Standing.PACKET_SAME);
    boolean differs =
        now.rows().stream().anyMatch(row -> row.standing() == CaseRow.Standing.PACKET_NONE_TAKEN);
    return same
        ? "colleagues.receive.nothing_new"
        : differs ? "command.pool.ours_stands" : "colleagues.receive.refused";
  }
}
