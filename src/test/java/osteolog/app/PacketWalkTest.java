package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// Packets that arrive, by keyboard alone.
class PacketWalkTest extends PacketWalk {

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
