package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.exchange.Progress;
import osteolog.exchange.packet.Lock;
import osteolog.exchange.packet.PacketKeys;
import osteolog.ui.colleagues.Colleague;

/// A picture of each page of packets for a person to look at.
class PacketPicturesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LIGHT,en,1", "DARK,ja,1"})
  void everyPageCanBeLookedAt(ColorScheme scheme, String language, int scale) throws Exception {
    look(scheme, language, scale);
  }

  @Tag("longtest")
  @ParameterizedTest
  @CsvSource({"LIGHT,ja,2", "DARK,en,2"})
  void andInTheOtherColoursAndSizes(ColorScheme scheme, String language, int scale)
      throws Exception {
    look(scheme, language, scale);
  }

  private Path packet() {
    return folder.resolve("one.osteopacket");
  }

  private void look(ColorScheme scheme, String language, int scale) throws Exception {
    var name = "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + scale + "x";
    try (var log = OpenLog.published(folder.resolve("mori"), Locale.of(language))) {
      log.logbook.apply("add.case", own(log, new UUID(7, 1), "K1"));
      var random = new SecureRandom();
      var kept = new KeptColleagues(log.outside.settings());
      for (var one : List.of("Aoki, Sapporo", "Berg, Uppsala")) {
        kept.keep(new Colleague(one, PacketKeys.generate(random).publicKeys()));
      }
      var mine = KeptKeys.of(log.outside.settings(), random).keys().orElseThrow();
      send(Lock.keys(List.of(mine.publicKeys())), log);
      log.chosen = Optional.of(packet());
      log.window(scheme, 980, 700);
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
      hands.click("#exchange-packet_keys");
      hands.tabTo("own-copy").keys(KeyCode.SPACE);
      hands.tabTo("colleague-name").write("Sato").keys(KeyCode.ENTER);
      hands.picture("packet-keys" + name, scale);
      hands.click("#exchange-send_packet");
      hands.tabTo("colleague-0").keys(KeyCode.SPACE);
      hands.tabTo("send-passphrase").write("short").keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      hands.picture("packet-send" + name, scale);
      hands.click("#exchange-receive_packet");
      hands.picture("packet-receive-empty" + name, scale);
      hands.tabTo("packet-choose").keys(KeyCode.SPACE);
      hands.picture("packet-receive" + name, scale);
      for (int row = 0; row < hands.rows("#packet-cases"); row++) {
        hands.picture("packet-receive-case-" + row + name, scale);
        hands.keys(KeyCode.DOWN);
      }
      assertThat(log.troubles).isEmpty();
    }
  }

  /// A case like one of the published ones, with a lesion.
  private static List<Change> own(OpenLog log, UUID id, String label) {
    var published = log.logbook.summaries().getFirst();
    var one = new HashMap<>(published.surgicalCase().texts());
    one.keySet().retainAll(List.of("age", "sex", "delay_months", "diagnosis"));
    one.putAll(Map.of("id", id.toString(), "label", label));
    var lesion = new HashMap<>(published.lesions().getFirst().texts());
    lesion.put("id", new UUID(8, id.getLeastSignificantBits()).toString());
    lesion.put("case_id", id.toString());
    return List.of(
        Change.added(Entry.of(EntryKind.CASE, one)),
        Change.added(Entry.of(EntryKind.LESION, lesion)));
  }

  /// The other one changed a case that both have, and has another one besides.
  private void send(Lock lock, OpenLog here) throws Exception {
    try (var log = OpenLog.published(folder.resolve("aoki"), Locale.ENGLISH)) {
      var file = log.logbook.caseFile(log.logbook.summaries().getFirst().id());
      var pain = file.all(PainObservation.class);
      var other = new HashMap<>(pain.getFirst().texts());
      other.put(
          "note", "Asked again on the telephone; pain on the stairs only, and none at night.");
      var study = file.entries().stream().filter(e -> e.kind() == EntryKind.STUDY).findFirst();
      var seen = new HashMap<>(study.orElseThrow().texts());
      seen.put("bone", "tibia");
      seen.put("side", "left");
      log.logbook.apply(
          "edit.pain",
          List.of(
              Change.edited(pain.getFirst(), Entry.of(EntryKind.PAIN, other)),
              Change.edited(study.get(), Entry.of(EntryKind.STUDY, seen)),
              Change.removed(pain.getLast())));
      log.logbook.apply("add.case", own(log, new UUID(7, 2), "A-12"));
      var ids = log.logbook.summaries().stream().map(CaseSummary::id).toList();
      PacketParts.desk(log.logbook, log.outside, () -> new UUID(9, 9))
          .send(ids, lock, packet(), Progress.NONE, () -> false);
    }
    assertThat(here.troubles).isEmpty();
  }
}
