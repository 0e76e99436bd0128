package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.Progress;
import osteolog.exchange.packet.Lock;

/// Cases on their way from one log to another, by keyboard alone.
class PacketWalkTest {

  private static final String WORDS = "femur lemon anvil quiet";

  @TempDir Path folder;

  private OpenLog sender() throws Exception {
    var log = OpenLog.empty(folder.resolve("aoki"));
    if (log.logbook.summaries().isEmpty()) {
      add(log, "K1", 61);
      add(log, "K2", 34);
    }
    log.chosen = Optional.of(folder);
    return log;
  }

  private static UUID add(OpenLog log, String label, int age) throws Exception {
    var id = new UUID(7, label.hashCode());
    var entry =
        Entry.of(
            EntryKind.CASE,
            Map.of("id", id.toString(), "label", label, "age", Integer.toString(age)));
    log.logbook.apply("add.case", List.of(Change.added(entry)));
    return id;
  }

  private Path packet() {
    return folder.resolve("osteolog-2026-11-21.osteopacket");
  }

  /// What the other one sent, for the keys of this one.
  private void send(String... labels) throws Exception {
    send(Duration.ZERO, labels);
  }

  /// The same, where the other one's clock runs ahead.
  private void send(Duration ahead, String... labels) throws Exception {
    var mori = keys("mori").keys().orElseThrow().publicKeys();
    try (var log = sender()) {
      var ids =
          log.logbook.summaries().stream()
              .filter(one -> List.of(labels).contains(one.surgicalCase().label()))
              .map(CaseSummary::id)
              .toList();
      var at = log.outside;
      var outside =
          new Outside(
              Clock.offset(at.clock(), ahead), at.user(), at.words(), at.log(), at.settings());
      var desk = PacketParts.desk(log.logbook, outside, () -> new UUID(9, 9));
      desk.send(ids, Lock.keys(List.of(mori)), packet(), Progress.NONE, () -> false);
    }
  }

  private KeptKeys keys(String name) {
    var settings = new Settings(folder.resolve(name + ".settings.json"));
    return KeptKeys.of(settings, new SecureRandom());
  }

  private static void at(OpenLog log, KeyCode part, String first) {
    log.window().hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
    log.hands.keys(KeyCode.ALT, part);
    assertThat(log.hands.sees("#" + first)).isTrue();
    assertThat(log.hands.focus()).isEqualTo(first);
  }

  private OpenLog receiver() throws Exception {
    var log = OpenLog.empty(folder.resolve("mori"));
    log.chosen = Optional.of(packet());
    return log;
  }

  private static void receive(OpenLog log) {
    at(log, KeyCode.V, "packet-choose");
    log.hands.keys(KeyCode.SPACE);
    assertThat(log.hands.focus()).isEqualTo("packet-cases");
  }

  private static SurgicalCase only(OpenLog log) {
    return log.logbook.summaries().getFirst().surgicalCase();
  }

  @Test
  void aPacketIsSentTakenOverAndUndoneInOneStroke() throws Exception {
    send("K1", "K2");
    try (var log = receiver()) {
      receive(log);
      assertThat(log.hands.text("#packet-head"))
          .isEqualTo("From dr, made 21-Nov-2026 09:30: 2 cases");
      assertThat(log.hands.text("#packet-signer")).startsWith("Unknown signer");
      assertThat(log.hands.cell("#packet-cases", "standingColumn", 0)).isEqualTo("New");
      assertThat(log.hands.cell("#packet-differences", "theirsColumn", 0)).isEqualTo("Recorded");
      assertThat(log.hands.text("#packet-take-over")).startsWith("Take over 2 changes");
      assertThat(log.hands.mnemonics()).doesNotHaveDuplicates();
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.hands.text("#packet-said")).startsWith("Taken over: 2 changes");
      assertThat(log.logbook.summaries()).hasSize(2);
      assertThat(log.hands.text("#packet-note"))
          .isEqualTo("Nothing in this packet is new to your log.");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.logbook.summaries()).isEmpty();
      assertThat(log.hands.cell("#packet-cases", "standingColumn", 0)).isEqualTo("New");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void wordsOfTheFutureAreWarnedOf() throws Exception {
    send(Duration.ofDays(400), "K1");
    try (var log = receiver()) {
      receive(log);
      assertThat(log.hands.text("#packet-ahead"))
          .startsWith("Some of it was said in the future (26-Dec-2027 09:30 by this computer)")
          .contains("the sender's or yours");
    }
  }

  @Test
  void theSamePacketAgainSaysThatNothingIsNew() throws Exception {
    send("K1");
    try (var log = receiver()) {
      receive(log);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      log.hands.tabTo("packet-choose").keys(KeyCode.SPACE);
      assertThat(log.hands.cell("#packet-cases", "standingColumn", 0))
          .isEqualTo("Yours too; nothing new");
      assertThat(log.hands.find("#packet-take-over").isDisabled()).isTrue();
      assertThat(log.hands.text("#packet-note"))
          .isEqualTo("Nothing in this packet is new to your log.");
    }
  }

  @Test
  void ofTwoValuesTheLaterStandsUnlessOneChoosesTheOther() throws Exception {
    send("K1");
    try (var log = receiver()) {
      receive(log);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      var mine = only(log);
      log.logbook.apply("edit.case", List.of(Change.edited(mine, aged(mine, 47))));
      log.hands.tabTo("packet-choose").keys(KeyCode.SPACE);
      assertThat(log.hands.cell("#packet-differences", "oursColumn", 0))
          .startsWith("47\n— dr, 21-Nov");
      assertThat(log.hands.cell("#packet-differences", "theirsColumn", 0))
          .startsWith("61\n— dr, 21-Nov");
      assertThat(log.hands.cell("#packet-differences", "takenColumn", 0)).isEqualTo("Ours");
      assertThat(log.hands.text("#packet-note")).isEqualTo("Nothing is taken over as you chose.");
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.focus()).isEqualTo("packet-differences");
      log.hands.keys(KeyCode.RIGHT);
      assertThat(log.hands.cell("#packet-differences", "takenColumn", 0)).isEqualTo("Theirs");
      log.hands.keys(KeyCode.LEFT).keys(KeyCode.SPACE);
      log.hands.picture("packet-choice", 1);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(only(log).age()).isEqualTo(61);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(only(log).age()).isEqualTo(47);
      assertThat(log.troubles).isEmpty();
    }
  }

  private static Entry aged(SurgicalCase one, int age) {
    var texts = new HashMap<>(one.texts());
    texts.put("age", Integer.toString(age));
    return Entry.of(EntryKind.CASE, texts);
  }

  @Test
  void whoeverKnowsThePassphraseOpensItAndWhatIsWrongIsSaidInOneSentence() throws Exception {
    try (var log = sender()) {
      at(log, KeyCode.P, "send-cases");
      log.hands.tabTo("send-only").write("K1");
      assertThat(log.hands.text("#send-count")).isEqualTo("1 case: K1");
      log.hands.tabTo("send-passphrase").write(WORDS).keys(KeyCode.TAB).write(WORDS);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.hands.text("#send-said")).isEqualTo("1 case in " + packet());
      assertThat(log.hands.text("#send-passphrase")).isEmpty();
    }
    try (var log = receiver()) {
      at(log, KeyCode.V, "packet-choose");
      log.hands.keys(KeyCode.SPACE);
      assertThat(log.hands.focus()).isEqualTo("packet-passphrase");
      log.hands.write("something else").keys(KeyCode.ENTER);
      assertThat(log.hands.text("#packet-said")).startsWith("This is not the passphrase");
      assertThat(log.hands.focus()).isEqualTo("packet-passphrase");
      log.hands.write(WORDS).keys(KeyCode.ENTER);
      assertThat(log.hands.focus()).isEqualTo("packet-cases");
      log.chosen = Optional.of(Files.writeString(folder.resolve("letter.txt"), "no packet"));
      log.hands.tabTo("packet-choose").keys(KeyCode.SPACE);
      assertThat(log.hands.text("#packet-said")).startsWith("This file is not a packet");
      assertThat(log.hands.sees("#content")).isFalse();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aCaseLeftOutIsNotTaken() throws Exception {
    send("K1", "K2");
    try (var log = receiver()) {
      receive(log);
      log.hands.keys(KeyCode.SPACE);
      assertThat(log.hands.cell("#packet-cases", "standingColumn", 0)).isEqualTo("Left out");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.logbook.summaries()).hasSize(1);
    }
  }

  @Test
  void aPacketForAKeyOpensByItselfAndNamesTheColleagueWhoSignedIt() throws Exception {
    String mori;
    try (var log = receiver()) {
      at(log, KeyCode.L, "own-line");
      mori = log.hands.text("#own-line");
      assertThat(mori).startsWith("osteolog-key-1:");
      var file = folder.resolve("mori.settings.keys");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    String aoki;
    try (var log = sender()) {
      at(log, KeyCode.L, "own-line");
      aoki = log.hands.text("#own-line");
      log.hands.tabTo("colleague-name").write("Mori").keys(KeyCode.TAB).write(mori);
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.text("#colleagues-said")).startsWith("Mori is kept.");
      assertThat(log.hands.mnemonics()).doesNotHaveDuplicates();
      log.hands.keys(KeyCode.ALT, KeyCode.P);
      log.hands.tabTo("colleague-0").keys(KeyCode.SPACE);
      assertThat(log.hands.mnemonics()).doesNotHaveDuplicates();
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(packet()).exists();
    }
    try (var log = receiver()) {
      at(log, KeyCode.L, "own-line");
      log.hands.tabTo("colleague-name").write("Aoki").keys(KeyCode.TAB).write(aoki);
      log.hands.keys(KeyCode.ENTER);
      log.hands.keys(KeyCode.ALT, KeyCode.V).keys(KeyCode.SPACE);
      assertThat(log.hands.text("#packet-signer")).endsWith("the key that you keep as Aoki.");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aPacketThatNobodyCouldOpenIsNotWritten() throws Exception {
    try (var log = sender()) {
      at(log, KeyCode.P, "send-cases");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.hands.text("#send-said")).startsWith("Nobody could open this packet");
      log.hands.write("short").keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.hands.text("#send-said")).startsWith("The passphrase is too short");
      log.hands.tabTo("send-passphrase").write("and much longer");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.hands.text("#send-said")).startsWith("The two passphrases differ");
      assertThat(packet()).doesNotExist();
    }
  }

  @Test
  void aCaseThatLooksLikeOneHereIsAskedAboutBeforeAnythingIsTaken() throws Exception {
    var theirs = Map.of("age", "61", "sex", "male", "delay_months", "12");
    try (var log = sender()) {
      log.logbook.apply("add.case", List.of(Change.added(like("A9", theirs))));
    }
    send("A9");
    try (var log = receiver()) {
      log.logbook.apply("add.case", List.of(Change.added(like("M1", theirs))));
      receive(log);
      assertThat(log.hands.cell("#packet-cases", "standingColumn", 0)).startsWith("Looks like");
      assertThat(log.hands.text("#packet-about"))
          .isEqualTo("A9 looks like yours: M1. The same: age, sex, months of the course.");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.logbook.summaries()).hasSize(1);
      log.hands.tabTo("packet-another").keys(KeyCode.SPACE);
      assertThat(log.hands.cell("#packet-cases", "standingColumn", 0)).isEqualTo("New");
      log.hands.tabTo("packet-choose").keys(KeyCode.SPACE).tabTo("packet-same").keys(KeyCode.SPACE);
      assertThat(log.hands.cell("#packet-cases", "caseColumn", 0)).isEqualTo("M1");
      assertThat(log.hands.text("#packet-about")).isEqualTo("You said that this is your case M1.");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.hands.text("#packet-said")).startsWith("Noted");
      assertThat(log.logbook.summaries()).hasSize(1);
      assertThat(only(log).label()).isEqualTo("M1");
      log.hands.tabTo("packet-choose").keys(KeyCode.SPACE);
      assertThat(log.hands.cell("#packet-cases", "standingColumn", 0))
          .isEqualTo("Yours too; nothing new");
      assertThat(log.troubles).isEmpty();
    }
  }

  private static Entry like(String label, Map<String, String> texts) {
    var all = new HashMap<>(texts);
    all.put("id", new UUID(7, label.hashCode()).toString());
    all.put("label", label);
    return Entry.of(EntryKind.CASE, all);
  }
}
