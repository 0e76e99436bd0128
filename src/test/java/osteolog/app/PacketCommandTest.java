package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.exchange.packet.PublicKeys;
import osteolog.ui.colleagues.Colleague;
import osteolog.ui.series.SeriesFilter;

/// Cases go out as a packet without a window.
class PacketCommandTest {

  private static final String WORDS = "femur lemon anvil quiet";

  @TempDir Path folder;
  private Surgeon aoki;
  private Surgeon mori;
  private Path to;

  @BeforeEach
  void surgeons() {
    aoki = new Surgeon(folder, "aoki");
    mori = new Surgeon(folder, "mori");
    to = folder.resolve("cases.osteopacket");
  }

  private void keep(Surgeon other, String as) throws Exception {
    var keys = PublicKeys.parse(Files.readString(other.key())).orElseThrow();
    new KeptColleagues(aoki.settings).keep(new Colleague(as, keys));
  }

  @Test
  void theOwnKeyIsPrintedAsTheOneLineThatColleaguesNeed() {
    var answer = mori.run("packet", "--my-key");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).hasLineCount(1).startsWith("osteolog-key-1:");
    assertThat(answer.err()).contains(PublicKeys.parse(answer.out()).orElseThrow().fingerprint());
    assertThat(mori.run("packet", "--my-key").out()).isEqualTo(answer.out());
  }

  @Test
  void aPacketIsMadeForAKeptColleagueAndNothingIsOverwritten() throws Exception {
    aoki.withLog(false).add(PoolCommandTest.caseLike("K1", 61), PoolCommandTest.caseLike("K2", 34));
    keep(mori, "Mori, Sapporo");
    var answer = aoki.run("packet", "--to", to, "--for", "Mori, Sapporo");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out().strip()).isEqualTo("2 cases in " + to);
    var before = Files.readAllBytes(to);
    var again = aoki.run("packet", "--to", to, "--for", "Mori, Sapporo");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).hasLineCount(1).contains("Already there");
    assertThat(to).hasBinaryContent(before);
  }

  @Test
  void casesAreChosenByLabelByIdentityOrByAKeptSeries() throws Exception {
    aoki.withLog(false).add(PoolCommandTest.caseLike("K1", 61), PoolCommandTest.caseLike("K2", 34));
    var id = aoki.open(logbook -> logbook.summaries().getLast().id());
    var key = mori.key();
    var some =
        aoki.run(
            "packet",
            "--to",
            to,
            "--public-key",
            key,
            "--case",
            "K1",
            "--case",
            id,
            "--case",
            "K1");
    assertThat(some.out()).startsWith("2 cases in ");
    var none = SeriesFilter.all(SeriesFilter.Source.PUBLISHED);
    new KeptSeries(aoki.settings)
        .keep(new SeriesFilter("read", none.source(), Set.of(), Set.of(), Set.of()));
    var nowhere = folder.resolve("none.osteopacket");
    var answer = aoki.run("packet", "--to", nowhere, "--public-key", key, "--series", "read");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).hasLineCount(1).contains("no case to send");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aPassphraseOnTheCommandLineIsRefusedAndNotRepeated() {
    for (var answer :
        List.of(
            aoki.run("packet", "--to", to, "--passphrase", WORDS),
            aoki.run("packet", "--to", to, "--passphrase=" + WORDS),
            aoki.run("pool", to, "--passphrase", WORDS),
            aoki.run("pool", "--passphrase=" + WORDS, to))) {
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err()).hasLineCount(1).contains("never taken from the command line");
      assertThat(answer.err() + answer.out()).doesNotContain(WORDS);
    }
    assertThat(to).doesNotExist();
  }

  @Test
  void aPassphraseIsTypedTwiceAndIsNotShort() throws Exception {
    aoki.withLog(false).add(PoolCommandTest.caseLike("K1", 61), PoolCommandTest.caseLike("K2", 34));
    aoki.typing.addAll(List.of(WORDS, "femur lemon anvil quite"));
    var unlike = aoki.run("packet", "--to", to);
    assertThat(unlike.err()).hasLineCount(1).contains("differ").doesNotContain(WORDS);
    var file = Files.writeString(folder.resolve("words.txt"), "short\r\n" + WORDS);
    var brief = aoki.run("packet", "--to", to, "--passphrase-file", file);
    assertThat(brief.err()).hasLineCount(1).contains("too short");
    var empty = Files.writeString(folder.resolve("empty.txt"), "\n" + WORDS);
    var blank = aoki.run("packet", "--to", to, "--passphrase-file", empty);
    assertThat(blank.err()).hasLineCount(1).contains("--passphrase-file cannot be read");
    var nobody = aoki.run("packet", "--to", to);
    assertThat(nobody.err()).hasLineCount(1).contains("Nobody could open");
    assertThat(List.of(unlike.code(), brief.code(), blank.code(), nobody.code())).containsOnly(2);
    assertThat(to).doesNotExist();
  }

  @Test
  void aSlipIsOneSentenceAndNothingIsWritten() throws Exception {
    aoki.withLog(false);
    keep(mori, "Mori");
    var noKey = Files.writeString(folder.resolve("no.key"), "osteolog-key-1:abc");
    var slips =
        List.of(
            aoki.run("packet", "--for", "Mori"),
            aoki.run("packet", "--to", to, "--for", "Mori", "--case", "Case 9"),
            aoki.run("packet", "--to", to, "--for", "Mori", "--series", "mine"),
            aoki.run("packet", "--to", to, "--for", "Mori", "--case", "1", "--series", "mine"));
    aoki.add(PoolCommandTest.caseLike("K1", 61));
    var others =
        List.of(
            aoki.run("packet", "--to", to, "--for", "Nobody"),
            aoki.run("packet", "--to", to, "--public-key", noKey),
            aoki.run("packet", "--to", to, "--public-key", folder.resolve("missing.key")));
    assertThat(slips).extracting(Surgeon.Answer::code).containsOnly(2);
    assertThat(others).extracting(Surgeon.Answer::code).containsOnly(2);
    assertThat(slips).allSatisfy(slip -> assertThat(slip.err()).hasLineCount(1));
    assertThat(others).allSatisfy(slip -> assertThat(slip.err()).hasLineCount(1));
    assertThat(to).doesNotExist();
  }
}
