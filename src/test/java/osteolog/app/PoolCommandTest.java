package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.ToldCase;
import osteolog.exchange.packet.PublicKeys;
import osteolog.store.Logbook;
import osteolog.ui.colleagues.Colleague;

/// Packets come in without a window.
class PoolCommandTest {

  private static final String WORDS = "femur lemon anvil quiet";

  private static final String NOTE = "Only on the stairs, says Mrs Example";

  @TempDir Path folder;
  private Surgeon aoki;

  private Surgeon mori;

  @BeforeEach
  void surgeons() {
    aoki = new Surgeon(folder, "aoki");
    mori = new Surgeon(folder, "mori");
  }

  static Entry caseLike(String label, int age) {
    return Entry.of(
        EntryKind.CASE,
        Map.of(
            "id",
            id(label).toString(),
            "label",
            label,
            "age",
            "" + age,
            "sex",
            "female",
            "delay_months",
            "7"));
  }

  private static UUID id(String label) {
    return new UUID(7, label.hashCode());
  }

  @Test
  void theThreePublishedCasesGoToAnEmptyLogAndBackAndOneUndoTakesThemAway() throws Exception {
    aoki.withLog(true);
    mori.withLog(false);
    var packet = aoki.packetFor(mori);
    var first = mori.run("pool", packet);
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("3 cases").contains("Unknown signer").contains("Taken over:");
    assertThat(mori.entries()).isEqualTo(aoki.entries());
    var again = mori.run("pool", packet);
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("Nothing in this packet is new to your log.");
    mori.edit(EntryKind.PAIN, "note", NOTE);
    var back = aoki.run("pool", mori.packetFor(aoki));
    assertThat(back.out()).contains("Taken over: 1 change.").doesNotContain(NOTE);
    assertThat(aoki.value(EntryKind.PAIN, "note")).isEqualTo(NOTE);
    mori.open(
        logbook -> {
          // The edit, then the one act that the packet was: the second time made none.
          logbook.undo();
          return logbook.undo();
        });
    assertThat(mori.entries()).isEmpty();
  }

  @Test
  void anAttachmentComesWithoutItsFileAndTheLogIsSoundForAllThat() throws Exception {
    aoki.withLog(true);
    mori.withLog(false);
    aoki.open(
        logbook -> {
          var caseId = logbook.summaries().getFirst().id().toString();
          var texts = Map.of("id", id("film").toString(), "case_id", caseId);
          var file = Map.of("file_name", "film.png", "sha_256", "a".repeat(64), "bytes", "9");
          var all = new HashMap<>(texts);
          all.putAll(file);
          return logbook.apply("t", List.of(Change.added(Entry.of(EntryKind.ATTACHMENT, all))));
        });
    assertThat(aoki.run("check").code()).as("the one whose file is gone").isEqualTo(1);
    assertThat(mori.run("pool", aoki.packetFor(mori)).code()).isZero();
    var check = mori.run("check");
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.out()).contains("Attachments that came in packets, without their files: 1");
  }

  private record Heard(List<Entry> entries, List<ToldCase> told) {}

  private static Heard heard(Surgeon one) throws Exception {
    return one.open(
        logbook ->
            new Heard(
                Surgeon.entries(logbook),
                logbook.summaries().stream()
                    .map(c -> logbook.told(c.id()).orElseThrow().toSend())
                    .toList()));
  }

  @Test
  void threeLogsThatPoolInDifferentOrdersEndAlike() throws Exception {
    var sato = new Surgeon(folder, "sato").ahead(5);
    aoki.withLog(true);
    var all = aoki.packetFor(mori, "Case 1", "Case 2");
    var forSato = aoki.packetFor(sato, "Case 1", "Case 2");
    mori.withLog(false).run("pool", all);
    sato.withLog(false).run("pool", forSato);
    aoki.edit(EntryKind.PAIN, "note", "by aoki");
    mori.ahead(9).edit(EntryKind.PAIN, "note", "by mori");
    sato.ahead(20);
    sato.edit(EntryKind.PAIN, "note", "by sato");
    sato.open(
        logbook -> {
          var last = Surgeon.entries(logbook).getLast();
          return logbook.apply("remove", List.of(Change.removed(last)));
        });
    var packets =
        List.of(
            List.of(mori.packetFor(aoki), sato.packetFor(aoki)),
            List.of(sato.packetFor(mori), aoki.packetFor(mori, "Case 1", "Case 2")),
            List.of(aoki.packetFor(sato, "Case 1", "Case 2"), mori.packetFor(sato)));
    var surgeons = List.of(aoki, mori, sato);
    for (int i = 0; i < surgeons.size(); i++) {
      var answer = surgeons.get(i).run("pool", packets.get(i).getFirst(), packets.get(i).getLast());
      assertThat(answer.err()).isEmpty();
      assertThat(answer.code()).isZero();
    }
    assertThat(mori.value(EntryKind.PAIN, "note")).isEqualTo("by sato");
    assertThat(heard(sato)).isEqualTo(heard(mori));
    var two = heard(mori).told().stream().map(ToldCase::caseId).toList();
    assertThat(heard(aoki).told().stream().filter(one -> two.contains(one.caseId())).toList())
        .isEqualTo(heard(mori).told());
  }

  @Test
  void whatCannotBeOpenedIsOneSentenceAndNothingOfAnyPacketIsTakenOver() throws Exception {
    aoki.withLog(false).add(caseLike("K1", 61));
    mori.withLog(false);
    var good = aoki.packetFor(mori);
    var bytes = Files.readAllBytes(good);
    var cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length - 9));
    bytes[bytes.length / 2] ^= 1;
    var altered = Files.write(folder.resolve("altered"), bytes);
    var other = Files.writeString(folder.resolve("letter.txt"), "a letter");
    var forAoki = aoki.packetFor(aoki);
    for (var bad : List.of(cut, altered, other, forAoki, folder.resolve("missing"))) {
      var answer = mori.run("pool", good, bad);
      assertThat(answer.code()).as(bad.toString()).isEqualTo(2);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err()).hasLineCount(1).contains(bad.toString()).contains("Nothing was");
    }
    assertThat(mori.entries()).isEmpty();
  }

  @Test
  void aPassphraseOpensAPacketAndAWrongOneDoesNot() throws Exception {
    aoki.withLog(false).add(caseLike("K1", 61));
    mori.withLog(false);
    var packet = folder.resolve("words.osteopacket");
    aoki.environment.put(PassphraseOption.VARIABLE, WORDS);
    assertThat(aoki.run("packet", "--to", packet).code()).isZero();
    var without = mori.run("pool", packet);
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).hasLineCount(1).contains("--passphrase-file");
    mori.environment.put(PassphraseOption.VARIABLE, "something else entirely");
    var wrong = mori.run("pool", packet);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).hasLineCount(1).contains("not the passphrase");
    assertThat(wrong.err() + wrong.out()).doesNotContain("something else");
    assertThat(mori.entries()).isEmpty();
    var file = Files.writeString(folder.resolve("words.txt"), "\uFEFF" + WORDS + "\r\n");
    assertThat(mori.run("pool", packet, "--passphrase-file", file).code()).isZero();
    assertThat(mori.entries()).isNotEmpty();
  }

  @Test
  void aDryRunChangesNothingAndTellsNoValueUnlessAsked() throws Exception {
    aoki.withLog(false);
    mori.withLog(false);
    aoki.add(caseLike("K-Example", 61));
    mori.run("pool", aoki.packetFor(mori));
    aoki.edit(EntryKind.CASE, "note", NOTE);
    var packet = aoki.packetFor(mori);
    var before = mori.entries();
    var would = mori.run("pool", "--dry-run", packet);
    assertThat(would.code()).isZero();
    assertThat(would.out())
        .contains("Would take over 1 change.")
        .contains("Ours: Not recorded. Theirs: aoki, 21-Nov-2026")
        .contains("Stands: Theirs")
        .doesNotContain(NOTE, "K-Example");
    assertThat(mori.run("pool", "--dry-run", "--show", packet).out()).contains(NOTE, "K-Example");
    assertThat(mori.entries()).isEqualTo(before);
  }

  @Test
  void whoseWordStandsIsChosenAndByItselfItIsTheLaterOne() throws Exception {
    aoki.withLog(false);
    mori.withLog(false);
    aoki.add(caseLike("K1", 61));
    mori.run("pool", aoki.packetFor(mori));
    aoki.edit(EntryKind.CASE, "age", "62");
    var packet = aoki.packetFor(mori);
    mori.ahead(60).edit(EntryKind.CASE, "age", "47");
    var newer = mori.run("pool", packet);
    assertThat(newer.code()).isZero();
    assertThat(newer.out()).contains("Nothing new to take over");
    assertThat(mori.value(EntryKind.CASE, "age")).isEqualTo("47");
    mori.run("pool", "--take", "theirs", packet);
    assertThat(mori.value(EntryKind.CASE, "age")).isEqualTo("62");
    mori.edit(EntryKind.CASE, "age", "48");
    aoki.ahead(500).edit(EntryKind.CASE, "age", "63");
    assertThat(mori.run("pool", "--take", "ours", aoki.packetFor(mori)).code()).isZero();
    assertThat(mori.value(EntryKind.CASE, "age")).isEqualTo("48");
  }

  private static Entry lesion(String label) {
    return Entry.of(
        EntryKind.LESION,
        Map.of(
            "id",
            new UUID(8, label.hashCode()).toString(),
            "case_id",
            id(label).toString(),
            "lesion_no",
            "1",
            "bone",
            "femur",
            "side",
            "left"));
  }

  @Test
  void aCaseThatLooksLikeOneHereIsLeftOutUntilSomebodySaysWhatItIs() throws Exception {
    aoki.withLog(false);
    mori.withLog(false);
    aoki.add(caseLike("A=1", 61), lesion("A=1"));
    mori.add(caseLike("M1", 61), lesion("M1"), caseLike("M2", 20));
    var packet = aoki.packetFor(mori);
    var left = mori.run("pool", packet);
    assertThat(left.code()).isEqualTo(1);
    assertThat(left.out())
        .contains("Looks like your case " + id("M1"))
        .contains("age, sex, bone, side, months")
        .contains("Left out")
        .doesNotContain("A=1");
    assertThat(mori.entries()).hasSize(3);
    for (var slip : List.of("A=1=M2", "A=1=M9", "A=2=M1")) {
      var answer = mori.run("pool", "--match", slip, packet);
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err()).hasLineCount(1).contains("--match " + slip);
    }
    assertThat(mori.run("pool", "--as-new", packet).code()).isZero();
    assertThat(mori.open(Logbook::summaries)).hasSize(3);
    mori.open(logbook -> logbook.undo());
    assertThat(mori.run("pool", "--match", "A=1=M1", packet).code()).isZero();
    assertThat(mori.open(Logbook::summaries)).hasSize(2);
    assertThat(mori.entries()).hasSize(4);
    assertThat(mori.run("pool", "--match", "A=1=" + id("M1"), packet).code()).isZero();
    assertThat(mori.run("pool", packet).code()).isZero();
  }

  @Test
  void onlyKnownSignersAreBelievedWhereThatIsAskedFor() throws Exception {
    aoki.withLog(false).add(caseLike("K1", 61));
    mori.withLog(false);
    var packet = aoki.packetFor(mori);
    var stranger = mori.run("pool", "--known-only", packet);
    assertThat(stranger.code()).isEqualTo(1);
    assertThat(stranger.out()).contains("the signer is unknown");
    assertThat(mori.entries()).isEmpty();
    var keys = PublicKeys.parse(Files.readString(aoki.key())).orElseThrow();
    new KeptColleagues(mori.settings).keep(new Colleague("Aoki", keys));
    var known = mori.run("pool", "--known-only", packet);
    assertThat(known.code()).isZero();
    assertThat(known.out())
        .contains("the key that you keep as Aoki")
        .contains("Fingerprint: " + keys.fingerprint());
  }
}
