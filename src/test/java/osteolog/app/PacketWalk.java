package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.Progress;
import osteolog.exchange.packet.Lock;

/// Two logs, and packets on their way between them.
abstract class PacketWalk {

  static final String WORDS = "femur lemon anvil quiet";

  @TempDir Path folder;

  OpenLog sender() throws Exception {
    var log = OpenLog.empty(folder.resolve("aoki"));
    if (log.logbook.summaries().isEmpty()) {
      add(log, "K1", 61);
      add(log, "K2", 34);
    }
    log.chosen = Optional.of(folder);
    return log;
  }

  static UUID add(OpenLog log, String label, int age) throws Exception {
    var id = new UUID(7, label.hashCode());
    var entry =
        Entry.of(
            EntryKind.CASE,
            Map.of("id", id.toString(), "label", label, "age", Integer.toString(age)));
    log.logbook.apply("add.case", List.of(Change.added(entry)));
    return id;
  }

  Path packet() {
    return folder.resolve("osteolog-2026-11-21.osteopacket");
  }

  /// What the other one sent, for the keys of this one.
  void send(String... labels) throws Exception {
    send(Duration.ZERO, labels);
  }

  /// The same, where the other one's clock runs ahead.
  void send(Duration ahead, String... labels) throws Exception {
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

  KeptKeys keys(String name) {
    var settings = new Settings(folder.resolve(name + ".settings.json"));
    return KeptKeys.of(settings, new SecureRandom());
  }

  static void at(OpenLog log, KeyCode part, String first) {
    log.window().hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
    log.hands.keys(KeyCode.ALT, part);
    assertThat(log.hands.sees("#" + first)).isTrue();
    assertThat(log.hands.focus()).isEqualTo(first);
  }

  OpenLog receiver() throws Exception {
    var log = OpenLog.empty(folder.resolve("mori"));
    log.chosen = Optional.of(packet());
    return log;
  }

  static void receive(OpenLog log) {
    at(log, KeyCode.V, "packet-choose");
    log.hands.keys(KeyCode.SPACE);
    assertThat(log.hands.focus()).isEqualTo("packet-cases");
  }

  static SurgicalCase only(OpenLog log) {
    return log.logbook.summaries().getFirst().surgicalCase();
  }
}
