package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Packets for a key or a passphrase, by keyboard alone.
class SendPacketWalkTest extends PacketWalk {

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
}
